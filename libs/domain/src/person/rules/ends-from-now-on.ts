import { addDays } from '../../conduct/working-days.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

/** House rule (KL 7:5): an end takes nothing back. Yesterday as the last day is an end at once. */
export function endsFromNowOn(lastDay: SwedishDate, today: SwedishDate): Refusal | undefined {
  return lastDay < addDays(today, -1) ? refuse('ends-backwards') : undefined;
}
