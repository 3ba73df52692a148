import type { RefusalCatalogue } from '../refusal-catalogue.js';

export const EXEMPTION_REFUSALS = {
  'exemption-exists': {
    ground: 'husregel',
    sv: 'Ansökan om avsteg finns redan.',
    en: 'The request for an exemption exists already.',
  },
  'exemption-in-another-state': {
    ground: 'husregel (livscykeln)',
    sv: 'Avsteget är {state}, så det här kan inte göras.',
    en: 'The exemption is {state}, so this cannot be done.',
  },
  'exemption-provision-ceased': {
    ground: 'husregel',
    sv: 'Bestämmelsen finns inte kvar i den utgåva som gäller. Avsteg behövs inte; avslå ansökan med det skälet.',
    en: 'The provision is no longer in the edition in force. No exemption is needed; refuse the request for that reason.',
  },
  'exemption-longer-than-asked': {
    ground: 'husregel (KL 6:6)',
    sv: 'Nämnden har ansökt till och med {until}. Avsteg ges inte för längre tid än så.',
    en: 'The committee has asked until {until}. No exemption is given for longer.',
  },
  'requester-does-not-decide': {
    ground: 'KL 7:4, 6:28',
    sv: 'Den som har ansökt om avsteget beslutar inte om det. Låt ersättaren besluta, eller hänskjut ärendet till kommunstyrelsen.',
    en: 'Whoever asked for the exemption does not decide on it. Let the deputy decide, or refer the case to the board.',
  },
  'exemption-not-passed-on': {
    ground: 'KL 7:6',
    sv: 'Uppdraget får inte delegeras vidare, så it-chefen kan inte besluta om avsteg. Hänskjut ärendet till kommunstyrelsen.',
    en: 'The mandate may not be passed on, so the head of IT cannot decide on exemptions. Refer the case to the board.',
  },
  'exemption-record-missing': {
    ground: 'FL §§ 30–32',
    sv: 'Beslutsuppgifterna saknas: skäl, föredragande och om ärendet får delegeras.',
    en: 'The decision record is missing: reasons, presenter, and whether the matter may be delegated.',
  },
  'board-day-before-request': {
    ground: 'KL 6:35',
    sv: 'Sammanträdet {day} hölls innan ansökan kom in {requested}.',
    en: 'The meeting of {day} was held before the request came in on {requested}.',
  },
  'board-day-before-grant': {
    ground: 'KL 6:35',
    sv: 'Sammanträdet {day} hölls innan avsteget beviljades {granted}. Rätta dagen.',
    en: 'The meeting of {day} was held before the exemption was granted on {granted}. Correct the day.',
  },
} as const satisfies RefusalCatalogue;
