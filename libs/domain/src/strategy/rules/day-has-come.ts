import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

/** House rule (OSL 5:2): what is recorded as done has been done. */
export function dayHasCome(day: SwedishDate, today: SwedishDate): Refusal | undefined {
  return day > today ? refuse('day-in-future', { day }) : undefined;
}
