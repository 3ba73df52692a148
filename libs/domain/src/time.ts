/** An instant as RFC 3339 in UTC with milliseconds: `2026-11-25T02:00:00.000Z`. Two of them compare as text. */
export type Instant = string;

/** A Swedish calendar date (Europe/Stockholm): `2026-11-25`. Two of them compare as text. */
export type SwedishDate = string;

const STOCKHOLM_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The Swedish calendar date that an instant falls on. */
export function swedishDateOf(instant: Instant): SwedishDate {
  return STOCKHOLM_DAY.format(new Date(instant));
}

/** A period of whole Swedish days, both ends included; open-ended without `until`. */
export interface Period {
  readonly from: SwedishDate;
  readonly until?: SwedishDate;
}

/** Powers and duties begin and end by themselves: the period alone says whether a day is in it. */
export function includes({ from, until }: Period, day: SwedishDate): boolean {
  return from <= day && (until === undefined || day <= until);
}
