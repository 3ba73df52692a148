import { type ConductorRef, conductorRef } from '@anvisa/domain/conduct/conductors';
import type { Reading } from '@anvisa/domain/conduct/reading';
import { letRest, noteConductor } from '@anvisa/record/conduct/conductors';
import { lookAt, readingOf } from '@anvisa/record/conduct/reading-of';
import { fulfilWakeup } from '@anvisa/record/conduct/wakeups';
import { saysAway } from '@anvisa/record/database/away';
import type { Conductor } from '@anvisa/workflows/acts';
import type { Pool } from '../pool.js';
import { asOurFault } from './our-fault.js';
import { AN_HOUR_MS } from './performed.js';

/**
 * Reads the record for a conductor that has come to look, notes what it waits for, and fulfils the wish that it looks. A case that the record does
 * not hold has nothing more to be done about it.
 */
export async function observe(pool: Pool, { id }: Conductor): Promise<Reading> {
  const ref = conductorRef(id);
  if (!ref) return nothingMore();
  const { reading, wanted } = await lookAt(pool, id).catch((error: unknown) => atFault(pool, { id, kind: ref.kind }, error));
  if (reading) {
    await noteConductor(pool, seen(id, ref, reading), wanted);
    return reading;
  }
  if (wanted) await fulfilWakeup(pool, { conductor: id, wanted });
  return nothingMore();
}

const nothingMore = (): Reading => ({ phase: 'closed', now: new Date().toISOString(), shown: { state: 'unknown' } });

/** A case that our own rules cannot read is not looked at again and again for the wish that stands; a new one wakes its conductor at once. */
async function atFault(pool: Pool, conductor: { id: string; kind: string }, error: unknown): Promise<never> {
  if (!saysAway(error)) await letRest(pool, conductor, AN_HOUR_MS);
  return asOurFault(error);
}

/**
 * Notes what a conductor waits for after an act of its own.
 * @param restMs how long the conductor rests before it tries again, after an act that could not be done: the sweep lets it.
 */
export async function noteNext(pool: Pool, { id }: Conductor, restMs: number): Promise<void> {
  const ref = conductorRef(id);
  const reading = await readingOf(pool, id);
  if (ref && reading) await noteConductor(pool, seen(id, ref, reading, restMs));
}

function seen(id: string, { kind }: ConductorRef, { phase, now, next }: Reading, restMs = 0) {
  const rested = new Date(Date.parse(now) + restMs).toISOString();
  return { id, kind, phase, nextDue: restMs > 0 && next !== undefined && next < rested ? rested : next };
}
