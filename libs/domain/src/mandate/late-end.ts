import { endingOf } from '../strategy/standing.js';
import type { Strategy } from '../strategy/strategy.js';
import { type SwedishDate, swedishDateOf } from '../time.js';
import type { Mandate, Revocation } from './mandate.js';
import { lapseOf } from './states.js';

/**
 * From which day on a mandate carried nothing while the record did not know it: it was revoked, or its strategy ended, as of a day before that was
 * recorded. A strategy that a court annuls never applied, so all that was decided on the mandate is meant. What was decided from then on stands until
 * somebody takes it back, and nothing carries it.
 */
export function uncarriedFrom(mandate: Mandate, strategies: readonly Strategy[]): SwedishDate | undefined {
  const { revoked } = mandate;
  const days = [revoked && isLate(revoked) ? revoked.from : undefined, lateLapse(mandate, strategies)];
  return days.filter((day) => day !== undefined).sort()[0];
}

function lateLapse(mandate: Mandate, strategies: readonly Strategy[]): SwedishDate | undefined {
  const from = lapseOf(mandate, strategies);
  const strategy = strategies.find(({ id }) => id === mandate.condition?.strategy);
  if (from === undefined || !strategy) return undefined;
  if (strategy.annulled) return from;
  const ending = endingOf(strategy, strategies);
  return ending && isLate({ from, recordedOn: swedishDateOf(ending.recordedAt) }) ? from : undefined;
}

/** Whether an end applied already when it was recorded: until then, decisions may have been taken on a mandate that carried none. */
export function isLate({ from, recordedOn }: Pick<Revocation, 'from' | 'recordedOn'>): boolean {
  return from <= recordedOn;
}
