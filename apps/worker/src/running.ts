import { setTimeout as wait } from 'node:timers/promises';

/** Something that the worker runs until it is told to stop. */
export interface Runs {
  readonly name: string;
  run(stopping: AbortSignal): Promise<void>;
}

/** Waits, at most until the worker stops. */
export async function pause(ms: number, stopping: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal: stopping }).catch(() => undefined);
}

/** Runs all side by side until the worker is told to stop. When one of them fails, all stop, and the failure is thrown. */
export async function runAll(running: readonly Runs[], stop: AbortController): Promise<void> {
  const ends = await Promise.allSettled(
    running.map((one) =>
      one.run(stop.signal).catch((error: unknown) => {
        stop.abort();
        throw new Error(`${one.name} failed`, { cause: error });
      }),
    ),
  );
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}
