export type Language = 'sv' | 'en';

const COOKIE = 'sprak';
const A_YEAR_S = 31_536_000;

/** Swedish, until somebody chooses otherwise. The choice is a cookie, so that addresses mean the same to whoever gets them. */
export function chosenLanguage(): Language {
  return document.cookie.split('; ').includes(`${COOKIE}=en`) ? 'en' : 'sv';
}

export function rememberLanguage(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet.
  document.cookie = `${COOKIE}=${language}; path=/; max-age=${A_YEAR_S}; samesite=lax`;
}

/** What requests ask for: the language that the page stands in. */
export function shownLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'sv';
}
