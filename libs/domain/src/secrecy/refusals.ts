import type { RefusalCatalogue } from '../refusal-catalogue.js';

export const SECRECY_REFUSALS = {
  'mark-without-ground': {
    ground: 'OSL 5:5',
    sv: 'En sekretessmarkering anger bestämmelsen, med lag och nummer som i OSL 18:8, och myndigheten.',
    en: 'A mark of secrecy names the provision, by act and number as in OSL 18:8, and the authority.',
  },
  'mark-ends-before': {
    ground: 'OSL 5:5',
    sv: 'Markeringen slutar före sin första dag, {from}.',
    en: 'The mark ends before its first day, {from}.',
  },
  'marked-document-not-found': {
    ground: 'OSL 5:5',
    sv: 'Ärendet har ingen sådan handling. Den sista har nummer {documents}.',
    en: 'The case has no such document. The last one is number {documents}.',
  },
  'mark-not-found': { ground: 'OSL 5:5', sv: 'Ärendet har ingen sådan markering.', en: 'The case has no such mark.' },
  'mark-lifted': { ground: 'OSL 5:5', sv: 'Markeringen hävdes {day}.', en: 'The mark was lifted on {day}.' },
} as const satisfies RefusalCatalogue;
