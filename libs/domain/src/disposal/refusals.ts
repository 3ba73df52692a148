import type { RefusalCatalogue } from '../refusal-catalogue.js';

export const DISPOSAL_REFUSALS = {
  'entry-not-found': {
    ground: 'arkivlagen 10 §',
    sv: 'Det finns ingen sådan post i ärendet.',
    en: 'The case has no such entry.',
  },
  'words-are-kept': {
    ground: 'arkivlagen 3, 10 §§',
    sv: 'Posten har inga ord att gallra i: {fields}. Det som beslutats, dess text och vem som gjorde vad bevaras.',
    en: 'The entry has no words to dispose of in: {fields}. What was decided, its text and who did what are kept.',
  },
  'disposal-without-ground': {
    ground: 'arkivlagen 10 §',
    sv: 'Gallring kräver arkivmyndighetens beslut: ange myndigheten och var beslutet finns.',
    en: 'Disposal takes the archive authority’s decision: name the authority, and where the decision is found.',
  },
  'disposal-not-decided-yet': {
    ground: 'arkivlagen 10 §',
    sv: 'Gallringsbeslutet dateras {day}, efter i dag. Kontrollera dagen.',
    en: 'The decision on the disposal is dated {day}, which is to come. Check the day.',
  },
  'address-is-in-use': {
    ground: 'husregel (arkivlagen 10 §)',
    sv: 'Adressen används: personen har inte slutat.',
    en: 'The address is in use: the person has not left.',
  },
} as const satisfies RefusalCatalogue;
