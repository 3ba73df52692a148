import type { LetterLanguage } from '@anvisa/domain/person/person';
import type { SwedishDate } from '@anvisa/domain/time';

// A Swedish date has no clock: as UTC midnight it stays the same day wherever the worker runs.
const FORMATS: Record<LetterLanguage, Intl.DateTimeFormat> = {
  sv: new Intl.DateTimeFormat('sv-SE', { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** A date as people say it: "fre 13 mars 2026". What is no date is left as it stands. */
export function spoken(date: SwedishDate, language: LetterLanguage): string {
  const midnight = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime())) return date;
  // The words alone: versions of Node put different commas between them, and a letter that is sent again must be the same letter.
  const words = FORMATS[language].formatToParts(midnight).filter(({ type }) => type !== 'literal');
  return words.map(({ value }) => value).join(' ');
}
