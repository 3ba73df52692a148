import type { RefusalFacts } from '@anvisa/domain/refusal';
import type { Language } from './language.js';
import { filled } from './text.js';

/** What can be wrong with one value, by the code of the field's rule. */
const TEXTS: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  unknown: { sv: 'Fältet finns inte här.', en: 'There is no such field here.' },
  text: { sv: 'Ska vara text.', en: 'Must be text.' },
  length: { sv: 'Mellan {min} och {max} tecken.', en: 'Between {min} and {max} characters.' },
  uuid: { sv: 'Ska vara ett id (UUID).', en: 'Must be an id (UUID).' },
  name: {
    sv: 'Bara bokstäver, siffror och bindestreck, högst {max} tecken.',
    en: 'Letters, digits and hyphens alone, at most {max} characters.',
  },
  day: { sv: 'Ska vara en dag som finns, skriven som 2026-05-04.', en: 'Must be a day that exists, written as 2026-05-04.' },
  instant: {
    sv: 'Ska vara en tidpunkt i UTC, skriven som 2026-05-04T08:00:00Z.',
    en: 'Must be an instant in UTC, written as 2026-05-04T08:00:00Z.',
  },
  period: { sv: 'Ska ligga från {from} till {until}.', en: 'Must lie between {from} and {until}.' },
  email: { sv: 'Ska vara en e-postadress.', en: 'Must be an e-mail address.' },
  hash: { sv: 'Ska vara textens hash: 64 hexadecimala tecken.', en: 'Must be the hash of the text: 64 hexadecimal characters.' },
  choice: { sv: 'Ska vara något av: {values}.', en: 'Must be one of: {values}.' },
  whole: { sv: 'Ska vara ett heltal från {min} till {max}.', en: 'Must be a whole number from {min} to {max}.' },
  yes: { sv: 'Ska vara true eller false.', en: 'Must be true or false.' },
  list: { sv: 'Ska vara en lista med {min} till {max} poster.', en: 'Must be a list of {min} to {max} items.' },
  distinct: { sv: 'Samma värde står flera gånger.', en: 'The same value stands more than once.' },
  object: { sv: 'Ska vara ett objekt.', en: 'Must be an object.' },
  'control-character': { sv: 'Texten innehåller ett styrtecken.', en: 'The text holds a control character.' },
  'lone-surrogate': { sv: 'Texten innehåller ett halvt tecken.', en: 'The text holds half a character.' },
  'not-an-integer': { sv: 'Talet är inte ett heltal.', en: 'The number is not whole.' },
};

export function pointerText(code: string, language: Language, facts: RefusalFacts = {}): string {
  const text = TEXTS[code]?.[language];
  return text === undefined ? code : filled(text, facts, language);
}
