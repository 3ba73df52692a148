import { setTimeout as pause } from 'node:timers/promises';
import { conductorsOfRecord, restingConductors } from '@anvisa/record/conduct/conductors';
import { stuckConductors, waitingWakeups, wish } from '@anvisa/record/conduct/wakeups';
import { createPool } from '@anvisa/record/database/pool';
import { endStuck } from './end-stuck.js';
import { withTemporal } from './temporal.js';

/** Without a worker nothing is started: after so long without one step forward we say so and leave the wishes where they are. */
const PATIENCE_MS = 30_000;

/** The relay wakes each few seconds: a conductor that has not looked after so long cannot. */
const STUCK_SECONDS = 180;

/**
 * Wishes that every conductor of the record looks at its case: the worker starts those that are missing, or were stuck and are ended here, and they do
 * only what is due and not yet done.
 */
export async function rebuild(address: string): Promise<void> {
  const pool = createPool(address, { max: 2 });
  try {
    const conductors = await conductorsOfRecord(pool);
    console.log(`The record has ${conductors.length} open cases with a conductor.`);
    const stuck = await stuckConductors(pool, STUCK_SECONDS);
    if (stuck.length > 0) {
      await withTemporal((client) => endStuck(client, stuck));
      console.log(`${stuck.length} of them could not go on, and begin anew.`);
    }
    await wish(pool, conductors);
    await untilWoken(pool, conductors.length);
    tellOfResting(await restingConductors(pool));
  } finally {
    await pool.end();
  }
}

/** What they met is a fault of ours, which the worker's log tells with its cause. */
function tellOfResting(resting: readonly string[]): void {
  if (resting.length === 0) return;
  console.log(
    `${resting.length} could not read their case, and try again within the hour; the worker's log says why ("could not read the record"):`,
  );
  for (const conductor of resting) console.log(`  ${conductor}`);
}

async function untilWoken(pool: ReturnType<typeof createPool>, all: number): Promise<void> {
  let [left, since] = [await waitingWakeups(pool), performance.now()];
  while (left > 0) {
    process.stderr.write(`\r${all - Math.min(left, all)} of ${all} conductors woken …`);
    await pause(200);
    const now = await waitingWakeups(pool);
    if (now < left) since = performance.now();
    left = now;
    if (performance.now() - since > PATIENCE_MS)
      throw new Error(`\n${left} still wait: does a worker run? They are woken as soon as one does.`);
  }
  process.stderr.write('\n');
  console.log('Every conductor has been woken.');
}
