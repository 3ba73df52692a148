import { addDays } from '../../conduct/working-days.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { ExemptionCase } from '../exemption-case.js';
import { lastDayOf } from '../stands.js';

/** House rule: an exemption holds to the end of its last day, and expires after it. */
export function lastDayIsPast({ exemption, ruling }: ExemptionCase, today: SwedishDate): Refusal | undefined {
  if (exemption.until === undefined) return refuse('no-longer-due');
  const until = lastDayOf(exemption, ruling);
  return today > until ? undefined : refuse('not-yet-due', { due: addDays(until, 1) });
}
