import { conductorRef } from '@anvisa/domain/conduct/conductors';
import type { Reading } from '@anvisa/domain/conduct/reading';
import { noteConductor } from '@anvisa/record/conduct/conductors';
import { readingOf } from '@anvisa/record/conduct/reading-of';
import { fulfilWakeup, wantedOf } from '@anvisa/record/conduct/wakeups';
import type { Conductor } from '@anvisa/workflows/acts';
import type { Pool } from '../pool.js';

/** Reads the record for a conductor that has come to look, and fulfils the wish that it does. */
export async function observe(pool: Pool, conductor: Conductor): Promise<Reading> {
  const wanted = await wantedOf(pool, conductor.id);
  const reading = await look(pool, conductor);
  if (wanted) await fulfilWakeup(pool, { conductor: conductor.id, wanted });
  return reading;
}

/**
 * Reads the record, and notes what the conductor waits for. A case that the record does not hold has nothing more to be done about it.
 * @param restMs how long the conductor rests before it tries again, after an act that could not be done: the sweep lets it.
 */
export async function look(pool: Pool, { id }: Conductor, restMs = 0): Promise<Reading> {
  const ref = conductorRef(id);
  const reading = await readingOf(pool, id);
  if (!ref || !reading) return { phase: 'closed', now: new Date().toISOString(), shown: { state: 'unknown' } };
  const rested = new Date(Date.parse(reading.now) + restMs).toISOString();
  const nextDue = restMs > 0 && reading.next !== undefined && reading.next < rested ? rested : reading.next;
  await noteConductor(pool, { id, kind: ref.kind, phase: reading.phase, nextDue });
  return reading;
}
