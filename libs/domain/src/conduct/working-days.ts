import Holidays from 'date-holidays';
import type { SwedishDate } from '../time.js';

const swedish = new Holidays('SE');
const freeDaysByYear = new Map<number, ReadonlyMap<SwedishDate, string>>();

/** The public holidays (Act 1989:253) and the three eves that Act 1930:173 puts beside them: Midsummer, Christmas and New Year's Eve. */
function freeDaysOf(year: number): ReadonlyMap<SwedishDate, string> {
  const known = freeDaysByYear.get(year);
  if (known) return known;
  const named = swedish.getHolidays(year).filter(({ type, rule }) => type === 'public' || type === 'bank' || wasPublic(rule, year));
  const days = new Map(named.map(({ date, name }) => [date.slice(0, 10), name]));
  freeDaysByYear.set(year, days);
  return days;
}

/** Whit Monday was a public holiday until the National Day took its place (Act 2004:1320); the library knows only today's law. */
function wasPublic(rule: string, year: number): boolean {
  return rule === 'easter 50' && year <= 2004;
}

const SATURDAY = 6;
const SUNDAY = 0;

/**
 * A day on which the city's offices work: no Saturday or Sunday, no public holiday, none of the three eves.
 * House policy: the other eves (Twelfth Night, Maundy Thursday, Walpurgis Night, All Saints' Eve) are working days.
 */
export function isWorkingDay(date: SwedishDate): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday !== SATURDAY && weekday !== SUNDAY && !freeDaysOf(Number(date.slice(0, 4))).has(date);
}

/** What a free day is called that is no mere weekend: `midsommarafton`. */
export function freeDayName(date: SwedishDate): string | undefined {
  return freeDaysOf(Number(date.slice(0, 4))).get(date);
}

export function addDays(date: SwedishDate, days: number): SwedishDate {
  const moved = new Date(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The nth working day after a date, or before it when n is negative. With 0, the date itself or, if it is free, the first working day after. */
export function addWorkingDays(date: SwedishDate, n: number): SwedishDate {
  const step = n < 0 ? -1 : 1;
  let day = n === 0 ? addDays(date, -1) : date;
  for (let left = Math.max(1, Math.abs(n)); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left--;
  }
  return day;
}

/** How many working days lie after `from` until and with `to`; negative when `to` comes first. The inverse of addWorkingDays. */
export function workingDaysBetween(from: SwedishDate, to: SwedishDate): number {
  const step = to < from ? -1 : 1;
  let count = 0;
  for (let day = from; day !== to; ) {
    day = addDays(day, step);
    if (isWorkingDay(day)) count += step;
  }
  return count;
}
