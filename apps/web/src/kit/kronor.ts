import { localeOf } from './dates.js';

/** "21 mnkr", "SEK 21 m": to compare at a glance. */
export function millions(sek: number, language: string): string {
  const amount = (Math.round(sek / 100_000) / 10).toLocaleString(localeOf(language));
  return language === 'en' ? `SEK\u00a0${amount}\u00a0m` : `${amount}\u00a0mnkr`;
}

/** "21 000 000 kr": exactly, as it was written. */
export function kronor(sek: number, language: string): string {
  const amount = sek.toLocaleString(localeOf(language));
  return language === 'en' ? `SEK\u00a0${amount}` : `${amount}\u00a0kr`;
}
