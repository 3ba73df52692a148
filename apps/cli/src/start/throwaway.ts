import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Instance, startInstance } from './instance.js';
import type { InstanceOptions } from './plan.js';

type Throwaway = Pick<InstanceOptions, 'clockAt' | 'seed' | 'env'> & { readonly keep?: boolean };

/** Runs something on an instance of its own, on any free port, and leaves nothing of it behind. */
export async function withThrowaway<T>({ keep = false, ...options }: Throwaway, use: (instance: Instance) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'anvisa-'));
  // Open to the user that runs Postgres where we are root.
  chmodSync(home, 0o755);
  const abort = new AbortController();
  const interrupted = () => abort.abort();
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const instance = await startInstance({ ...options, home, port: 0, say: () => undefined, output: 'files', signal: abort.signal });
  try {
    return await Promise.race([use(instance), untilAborted(abort.signal)]);
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await instance.stop();
    if (keep) console.log(`Its data is kept in ${home}.`);
    else for (const folder of [realpathSync(join(home, 'postgres')), home]) rmSync(folder, { recursive: true, force: true });
  }
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('Interrupted.')));
  });
}
