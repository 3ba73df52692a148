import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 60_000;

/** Waits until the record shows something, looking again after a moment. */
export async function until(what: string, look: () => Promise<boolean>, everyMs = 15): Promise<void> {
  const since = performance.now();
  while (!(await look())) {
    if (performance.now() - since > PATIENCE_MS) throw new Error(`It did not come about within ${PATIENCE_MS / 1_000} s that ${what}.`);
    await pause(everyMs);
  }
}
