import type { Instant, SwedishDate } from '../time.js';
import { addDays } from './working-days.js';

const STOCKHOLM_OFFSET = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Stockholm', timeZoneName: 'longOffset' });
const HOUR = 3_600_000;

/** How far Stockholm's clocks are before UTC at an instant, in milliseconds: `GMT+02:00` is 7,200,000. */
function offsetAt(instant: number): number {
  const name = STOCKHOLM_OFFSET.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return Number(name.slice(4, 6)) * HOUR;
}

// Asking the time zones takes microseconds, and a page of cases asks for the same days thousands of times.
const known = new Map<string, Instant>();

/** The instant at which Stockholm's clocks show an hour of a day. The offset is asked for twice: the first answer may lie beyond a change to or from summer time. */
function atHour(date: SwedishDate, hour: number): Instant {
  const key = `${date} ${hour}`;
  const before = known.get(key);
  if (before) return before;
  const shown = Date.parse(date) + hour * HOUR;
  const near = shown - offsetAt(shown);
  const instant = new Date(shown - offsetAt(near)).toISOString();
  known.set(key, instant);
  return instant;
}

/** The first instant of a Swedish day. */
export function startOfDay(date: SwedishDate): Instant {
  return atHour(date, 0);
}

/** The first instant that is no longer in the day: at it, the day is over. A deadline with the day included has passed from then on. */
export function endOfDay(date: SwedishDate): Instant {
  return startOfDay(addDays(date, 1));
}

/** Eight in the morning, when the offices open: the hour at which people are told. */
export function morningOf(date: SwedishDate): Instant {
  return atHour(date, 8);
}
