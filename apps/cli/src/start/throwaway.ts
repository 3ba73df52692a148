import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Instance, startInstance } from './instance.js';
import { Interrupted } from './interrupted.js';
import type { InstanceOptions } from './plan.js';
import { speakIntoTheVoid } from './void.js';

type Throwaway = Pick<InstanceOptions, 'clockAt' | 'seed' | 'env' | 'conductorsGiveWay'> & { readonly keep?: boolean };

/**
 * Runs something on an instance of its own, on any free port, and leaves nothing of it behind. What the environment says of the operator's own
 * instance is not for this one: a demo that found its database there would write in their record.
 */
export async function withThrowaway<T>({ keep = false, ...options }: Throwaway, use: (instance: Instance) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  const interrupted = (signal: (typeof SIGNALS)[number]) => abort.abort(new Interrupted(signal));
  for (const signal of SIGNALS) process.on(signal, interrupted);
  speakIntoTheVoid(() => abort.abort(new Interrupted('SIGPIPE')));
  const home = mkdtempSync(join(tmpdir(), 'anvisa-'));
  // Open to the user that runs Postgres where we are root.
  chmodSync(home, 0o755);
  const apart = { home, port: 0, surroundings: withoutTheOperators(process.env), say: () => undefined, output: 'files' } as const;
  let instance: Instance | undefined;
  try {
    instance = await startInstance({ ...options, ...apart, signal: abort.signal });
    return await Promise.race([use(instance), untilAborted(abort.signal)]);
  } catch (error) {
    throw abort.signal.aborted ? abort.signal.reason : error;
  } finally {
    await instance?.stop();
    for (const signal of SIGNALS) process.off(signal, interrupted);
    if (keep) console.log(`Its data is kept in ${home}.`);
    else remove(home);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const THE_OPERATORS =
  /^(DATABASE_(OWNER_)?URL|TEMPORAL_(ADDRESS|NAMESPACE)|OIDC_\w+|SMTP_URL|OUTBOX_DIR|PUBLIC_URL|PORT|HOST|WORKER_PORT|TRUST_PROXY)$/;

function withoutTheOperators(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !THE_OPERATORS.test(name)));
}

/** The place of Postgres may be a link to one outside; where the start failed early, it is not there. */
function remove(home: string): void {
  const postgres = join(home, 'postgres');
  const places = existsSync(postgres) ? [realpathSync(postgres), home] : [home];
  for (const place of places) rmSync(place, { recursive: true, force: true });
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Interrupted));
    if (signal.aborted) reject(signal.reason as Interrupted);
  });
}
