import type { SwedishDate } from '../time.js';
import { addDays, isWorkingDay } from './working-days.js';

export interface LegalTime {
  readonly days?: number;
  readonly weeks?: number;
  readonly months?: number;
}

/**
 * The last day for a measure under a law (Act 1930:173). Weeks end on the same weekday and months on the same date, or on the month's last day
 * when it has none (§ 1); days are counted from the day after. An end on a Saturday, a holiday, Midsummer's, Christmas or New Year's Eve moves on
 * to the next weekday (§ 2).
 */
export function legalDeadline(from: SwedishDate, { days = 0, weeks = 0, months = 0 }: LegalTime): SwedishDate {
  let end = addDays(addMonths(from, months), weeks * 7 + days);
  while (!isWorkingDay(end)) end = addDays(end, 1);
  return end;
}

/** The same date so many months on; the month's last day when it has no such date. */
export function addMonths(date: SwedishDate, months: number): SwedishDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0));
  lastDay.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return lastDay.toISOString().slice(0, 10);
}
