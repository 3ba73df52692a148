import freeDays from 'virtual:free-days';
import type { SwedishDate } from '@anvisa/domain/time';

const WEEKEND = [0, 6];
/** Farther away, a number of working days says less than the date does. */
const MOST_DAYS = 30;

/** How many working days lie after `from` until and with `to`; undefined where a date says more than a number. */
export function workingDaysUntil(from: SwedishDate, to: SwedishDate): number | undefined {
  const distance = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  if (Math.abs(distance) > MOST_DAYS) return undefined;
  const step = Math.sign(distance);
  let count = 0;
  for (let moved = step; Math.abs(moved) <= Math.abs(distance) && step !== 0; moved += step) {
    const day = new Date(Date.parse(from) + moved * 86_400_000);
    if (isWorkingDay(day.toISOString().slice(0, 10))) count += step;
  }
  return count;
}

export function isWorkingDay(day: SwedishDate): boolean {
  return !WEEKEND.includes(new Date(day).getUTCDay()) && !freeDays.has(day);
}
