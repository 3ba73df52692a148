import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

/** House rule (FL § 9): what is recorded has happened, and not before what it follows. */
export function recordedDay(day: SwedishDate, today: SwedishDate, after: SwedishDate): Refusal | undefined {
  if (day > today) return refuse('recorded-day-ahead', { day });
  return day < after ? refuse('recorded-day-too-early', { day, after }) : undefined;
}
