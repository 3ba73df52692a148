import type { Language } from './language.js';

/** What kind of no an answer is, by its status: the problem's title. */
const TITLES: Readonly<Record<number, { readonly sv: string; readonly en: string }>> = {
  400: { sv: 'Begäran går inte att tolka', en: 'The request cannot be understood' },
  401: { sv: 'Inloggning behövs', en: 'Sign-in needed' },
  403: { sv: 'Du får inte göra detta', en: 'You may not do this' },
  404: { sv: 'Finns inte', en: 'Not found' },
  405: { sv: 'Adressen tar inte emot detta', en: 'Method not allowed' },
  408: { sv: 'Begäran dröjde för länge', en: 'The request took too long' },
  409: { sv: 'Reglerna tillåter det inte nu', en: 'The rules do not allow it now' },
  410: { sv: 'Finns inte kvar', en: 'Gone' },
  412: { sv: 'Du såg en äldre version', en: 'You saw an older version' },
  413: { sv: 'För stort', en: 'Too large' },
  415: { sv: 'Fel slags innehåll', en: 'Wrong kind of body' },
  422: { sv: 'Något i begäran stämmer inte', en: 'Something in the request is not right' },
  428: { sv: 'Ange vilken version du såg', en: 'Say which version you saw' },
  429: { sv: 'För många begäranden', en: 'Too many requests' },
  431: { sv: 'För stora sidhuvuden', en: 'Headers too large' },
  500: { sv: 'Fel hos oss', en: 'A fault on our side' },
  503: { sv: 'Inte just nu', en: 'Not right now' },
};

export function titleOf(status: number, language: Language): string {
  return (TITLES[status] ?? TITLES[status < 500 ? 400 : 500])?.[language] ?? '';
}
