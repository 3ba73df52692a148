import { type ConductorRef, conductorRef } from '@anvisa/domain/conduct/conductors';
import { deputyshipNext } from '@anvisa/domain/conduct/deputyship-case';
import { exemptionNext } from '@anvisa/domain/conduct/exemption-case';
import type { Reading } from '@anvisa/domain/conduct/reading';
import { strategyNext } from '@anvisa/domain/conduct/strategy-case';
import { whatNext } from '@anvisa/domain/conduct/what-next';
import { noteConductor } from '@anvisa/record/conduct/conductors';
import { observeDeputyship, observeEdition, observeExemption, observeStrategy } from '@anvisa/record/conduct/observe';
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
  const reading = ref && (await read(pool, ref));
  if (!ref || !reading) return { phase: 'closed', now: new Date().toISOString(), shown: { state: 'unknown' } };
  const rested = new Date(Date.parse(reading.now) + restMs).toISOString();
  const nextDue = restMs > 0 && reading.next !== undefined && reading.next < rested ? rested : reading.next;
  await noteConductor(pool, { id, kind: ref.kind, phase: reading.phase, nextDue });
  return reading;
}

async function read(pool: Pool, ref: ConductorRef): Promise<Reading | undefined> {
  switch (ref.kind) {
    case 'edition': {
      const seen = await observeEdition(pool, ref.directive, ref.edition);
      return seen && whatNext(seen.case, seen.policy, seen.now);
    }
    case 'strategy': {
      const seen = await observeStrategy(pool, ref.id);
      return seen && strategyNext(seen.case, seen.policy, seen.now);
    }
    case 'exemption': {
      const seen = await observeExemption(pool, ref.id);
      return seen && exemptionNext(seen.case, seen.policy, seen.now);
    }
    case 'deputyship': {
      const seen = await observeDeputyship(pool, ref.id);
      return seen && deputyshipNext(seen.case, seen.policy, seen.now);
    }
  }
}
