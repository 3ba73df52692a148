import { type SwedishDate, swedishDateOf } from '@anvisa/domain/time';

/** A number of a thing never leaves it at the end of a line, nor a day its month. */
const UNBROKEN = '\u00a0';

/** "fre 14 mars", with the year where it is not this one's. Among short ones, which stand in narrow columns, the year may begin a line. */
export function dayInWords(day: SwedishDate, language: string, today: SwedishDate, month: 'long' | 'short' = 'long'): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const words = { weekday: 'short', day: 'numeric', month, ...year } as const;
  const whole = format(language, { timeZone: 'UTC', ...words })
    .format(new Date(day))
    .replaceAll(',', '')
    .replaceAll(' ', UNBROKEN);
  return month === 'short' ? whole.replace(/\u00a0(?=\d{4}$)/, ' ') : whole;
}

/** "14 mars 2027": for texts that are read later. */
export function dateInWords(day: SwedishDate, language: string): string {
  return format(language, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })
    .format(new Date(day))
    .replaceAll(' ', UNBROKEN);
}

/** "14 mars 2027 kl. 10:42:07": exactly, for whoever asks. */
export function instantInWords(instant: string, language: string): string {
  return format(language, { timeZone: 'Europe/Stockholm', dateStyle: 'long', timeStyle: 'medium' }).format(new Date(instant));
}

/** "14 mars 2027 kl. 10:42": when something was done, in what is kept. */
export function momentInWords(instant: string, language: string): string {
  return format(language, { timeZone: 'Europe/Stockholm', dateStyle: 'long', timeStyle: 'short' })
    .format(new Date(instant))
    .replaceAll(' ', UNBROKEN);
}

export function timeInWords(instant: string, language: string): string {
  return format(language, { timeZone: 'Europe/Stockholm', timeStyle: 'short' }).format(new Date(instant));
}

export function dayBefore(day: SwedishDate): SwedishDate {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

export { swedishDateOf };

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeOf(language), options);
}

/** How days and figures are written in a language of the pages. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : 'sv-SE';
}
