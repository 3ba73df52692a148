import { type Instant, type SwedishDate, swedishDateOf } from '../time.js';

/** The last day of each part of the city that has closed, or is to close. */
export type LastDays = Readonly<Record<string, SwedishDate>>;

/** House rule (KL 3:4): a unit that is no more is sent nothing, and is awaited for nothing. What it acknowledged and answered stays. */
export function isOpen(unit: string, day: SwedishDate, lastDays: LastDays): boolean {
  const last = lastDays[unit];
  return last === undefined || day <= last;
}

/** The day on which something that is due is done: not before it is due, and not before now. */
export function dayOfDoing({ due }: { readonly due: Instant }, now: Instant): SwedishDate {
  return swedishDateOf(due > now ? due : now);
}

export function lastDaysOf(units: readonly { readonly id: string; readonly closed?: SwedishDate }[]): LastDays {
  return Object.fromEntries(units.flatMap(({ id, closed }) => (closed === undefined ? [] : [[id, closed]])));
}
