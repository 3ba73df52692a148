import type { Say } from '@anvisa/embedded/program';

/** Says of each step that it is done, and how long it took. */
export function stepsWith(say: Say, signal: AbortSignal | undefined) {
  return async function step<T>(done: string, work: () => Promise<T>): Promise<T> {
    signal?.throwIfAborted();
    const began = performance.now();
    const result = await work();
    say(`${done} (${((performance.now() - began) / 1_000).toFixed(1)} s)`);
    return result;
  };
}

export type Step = ReturnType<typeof stepsWith>;

/** Waits for all, also when one fails: so that nothing is still starting when the rest is taken down. */
export async function together<T extends readonly unknown[]>(...work: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
  const results = await Promise.allSettled(work);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return results.map((result) => (result as PromiseFulfilledResult<unknown>).value) as unknown as T;
}
