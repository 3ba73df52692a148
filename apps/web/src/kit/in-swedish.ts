import { shownLanguage } from '../session/language.js';

/** The isolates of Unicode (UAX #9): nobody sees them, and no title has them. */
const [BEGINS, ENDS] = ['\u2068', '\u2069'];

/** What is Swedish within sentences that are not, in turn with what stands around it. */
export const SWEDISH = new RegExp(`${BEGINS}([^${ENDS}]*)${ENDS}`);

/** A name of the city's as it stands within a sentence: `<Unbroken>` says of it that it is Swedish where the sentence is English (WCAG 3.1.2). */
export function inSwedish(name: string): string {
  return shownLanguage() === 'sv' ? name : `${BEGINS}${name}${ENDS}`;
}

/** The sentence as it is said where nothing can be marked, such as in a window's title. */
export function unmarked(sentence: string): string {
  return sentence.replaceAll(BEGINS, '').replaceAll(ENDS, '');
}
