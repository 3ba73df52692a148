import type { RefusalCatalogue } from '../refusal-catalogue.js';

export const RECEIPT_REFUSALS = {
  'unit-not-addressed': {
    ground: 'husregel (FL § 33)',
    sv: '{unit} är inte adressat för utgåvan. Sänd bara till dem som anvisningen riktar sig till.',
    en: '{unit} is not an addressee of the edition. Send it only to those whom the directive addresses.',
  },
  'too-many-addressees-at-once': {
    ground: 'husregel',
    sv: 'Högst {most} adressater tas i en sändning. Dela upp sändningen.',
    en: 'A dispatch takes at most {most} addressees. Divide it.',
  },
  'not-contact-of-unit': {
    ground: 'husregel (KL 6:6)',
    sv: 'Detta görs bara av nämndens egen kontaktperson. Be kontaktpersonen göra det, eller be administratören lägga in dig som kontaktperson.',
    en: "Only the committee's own contact does this. Ask the contact to do it, or the administrator to enter you as one.",
  },
  'receipt-not-sent': {
    ground: 'husregel',
    sv: 'Utgåvan har inte sänts till nämnden, så det finns inget att kvittera.',
    en: 'The edition has not been sent to the committee, so there is nothing to acknowledge.',
  },
  'already-acknowledged': {
    ground: 'husregel',
    sv: 'Mottagandet kvitterades {on}, med {responsible} som ansvarig hos nämnden. Det kvitteras bara en gång.',
    en: 'Receipt was acknowledged on {on}, with {responsible} answering for it at the committee. It is acknowledged only once.',
  },
  'another-text-acknowledged': {
    ground: 'husregel',
    sv: 'Kvittot gäller en annan text än den som sändes till nämnden. Läs den sända texten och kvittera den.',
    en: 'This acknowledges another text than the one sent to the committee. Read the text that was sent and acknowledge that.',
  },
  'responsible-not-named': {
    ground: 'husregel (KL 6:6)',
    sv: 'Ange vem hos nämnden som ansvarar för att anvisningen följs.',
    en: 'Name the person at the committee who answers for the directive being followed.',
  },
  'bound-without-adoption': {
    ground: 'KL 6:8, ABL 8:4',
    sv: 'Bara ett bolag antar en anvisning genom sin egen styrelse. En nämnd är bunden av beslutet självt, så det finns inget att föra in.',
    en: 'Only a company adopts a directive by a board of its own. A committee is bound by the decision itself, so there is nothing to record.',
  },
  'already-adopted': {
    ground: 'husregel',
    sv: 'Styrelsens beslut den {on}, {paragraph}, är redan infört. Det förs in en gång.',
    en: 'The board’s decision of {on}, {paragraph}, has been recorded already. It is recorded once.',
  },
  'adopted-before-sent': {
    ground: 'ABL 8:4',
    sv: 'Utgåvan skickades till bolaget den {sentOn}. Styrelsen kan inte ha antagit den {day}, före dess.',
    en: 'The edition was sent to the company on {sentOn}. Its board cannot have adopted it on {day}, before that.',
  },
} as const satisfies RefusalCatalogue;
