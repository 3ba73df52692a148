import { addDays } from '../../conduct/working-days.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { Exemption } from '../exemption.js';

/** House rule: an exemption holds to the end of its last day, and expires after it. */
export function lastDayIsPast({ until }: Exemption, today: SwedishDate): Refusal | undefined {
  if (until === undefined) return refuse('no-longer-due');
  return today > until ? undefined : refuse('not-yet-due', { due: addDays(until, 1) });
}
