import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

/** KL 7:5: no power is given backwards: a deputy's begins at the earliest on the day of naming. */
export function beginsAfterNaming(from: SwedishDate, day: SwedishDate): Refusal | undefined {
  return from < day ? refuse('deputy-before-order', { from, day }) : undefined;
}
