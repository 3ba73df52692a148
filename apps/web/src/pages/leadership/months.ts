import { localeOf } from '../../kit/dates.js';

const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));
/** In pixels: a short name needs so much beside its neighbours. */
const SHORT_NEEDS = 40;

/** The months of a year, as figures and in words: by their first letters where there is no room for more. */
export function monthsOf(year: number, language: string, width: number): readonly { readonly month: string; readonly name: string }[] {
  const month = width < MONTHS.length * SHORT_NEEDS ? 'narrow' : 'short';
  const format = new Intl.DateTimeFormat(localeOf(language), { month, timeZone: 'UTC' });
  return MONTHS.map((one) => ({ month: `${year}-${one}`, name: format.format(new Date(`${year}-${one}-01`)) }));
}
