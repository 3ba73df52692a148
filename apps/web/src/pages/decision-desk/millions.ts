import { localeOf } from '../../kit/dates.js';

/** “41” of 41 234 000 kronor: a figure to grasp, not to book. */
export function millions(kronor: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language), { maximumSignificantDigits: 2 }).format(kronor / 1_000_000);
}
