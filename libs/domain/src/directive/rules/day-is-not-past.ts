import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

/** House rule: what is to happen on a day is set to today or later. */
export function dayIsNotPast(day: SwedishDate, today: SwedishDate): Refusal | undefined {
  return day < today ? refuse('day-past', { day }) : undefined;
}
