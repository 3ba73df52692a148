import { join } from 'node:path';
import { endAllAtOnce } from '@anvisa/embedded/program';
import { type Instance, startInstance } from './instance.js';
import { demoPeople } from './people.js';
import type { InstanceOptions } from './plan.js';

const INTERRUPTED = 130;

/** `anvisa start`: up until somebody ends it. */
export async function run(options: Pick<InstanceOptions, 'home' | 'port' | 'programs'>): Promise<void> {
  const began = performance.now();
  const leaving = onLeaving();
  const seed = process.env.DATABASE_URL ? undefined : 'stockholm';
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

/** The first Ctrl-C stops in good order, the second at once. */
function onLeaving() {
  const controller = new AbortController();
  const asked = new Promise<void>((resolve) => {
    const leave = () => {
      if (controller.signal.aborted) {
        process.exitCode = INTERRUPTED;
        return void endAllAtOnce().then(() => process.exit());
      }
      console.log('Stopping; Ctrl-C once more stops at once.');
      controller.abort();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
  });
  return { signal: controller.signal, asked };
}

function welcome({ address, home, issuer }: Instance, seconds: number): void {
  const people = process.env.OIDC_ISSUER
    ? []
    : ['', 'People to try it as:', ...demoPeople.map(line), '', 'A token for one of them: npx anvisa token anna'];
  const mail = process.env.SMTP_URL ? [] : [`Mail that would go out: ${join(home, 'outbox')}`];
  const lines = [
    ``,
    `Anvisa is ready after ${seconds.toFixed(1)} s.`,
    `Address:   ${address}`,
    `The API:   ${address}/api`,
    `Sign-in:   ${issuer}`,
    ...mail,
  ];
  console.log([...lines, ...people, ''].join('\n'));
}

function line({ subject, name, line }: { subject: string; name: string; line: string }): string {
  return `  ${subject.padEnd(8)} ${name}, ${line}`;
}
