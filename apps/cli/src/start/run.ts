import { startInstance } from './instance.js';
import { onLeaving } from './leaving.js';
import type { InstanceOptions } from './plan.js';
import { speakIntoTheVoid } from './void.js';
import { welcome } from './welcome.js';

/** `anvisa start`: up until somebody ends it. */
export async function run(options: Pick<InstanceOptions, 'home' | 'port' | 'programs'>): Promise<void> {
  const began = performance.now();
  speakIntoTheVoid();
  const leaving = onLeaving();
  const seed = process.env.DATABASE_URL ? undefined : 'example';
  const instance = await startInstance({ ...options, seed, say: console.log, output: 'inherit', signal: leaving.signal }).catch(
    (error: unknown) => {
      if (leaving.signal.aborted) return undefined;
      throw error;
    },
  );
  if (instance) {
    welcome(instance, (performance.now() - began) / 1_000);
    await leaving.asked;
    await instance.stop();
  }
  console.log('Everything is stopped.');
  process.exit();
}
