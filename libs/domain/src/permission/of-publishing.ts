import { RECEIPT_TRANSITIONS } from '../receipt/states.js';
import { REPORT_TRANSITIONS } from '../report/states.js';
import { statesBefore } from '../transition.js';
import { anyCase, ownUnit, type Permissions } from './permission.js';

const SECRETARY = [anyCase('board-secretary')] as const;

/** Who confirms that an edition has come, and that a company's own board has adopted it. */
export const RECEIPT_PERMISSIONS = {
  acknowledge: {
    sv: 'Kvittera mottagandet',
    en: 'Acknowledge the edition',
    who: [ownUnit('committee-contact')],
    states: statesBefore(RECEIPT_TRANSITIONS, 'Acknowledged'),
    also: ['contact-of-the-unit'],
    ground: 'husregel (KL 6:6)',
  },
  'record-adoption': {
    sv: 'Föra in att bolagets styrelse har antagit anvisningen',
    en: 'Record that the company’s board adopted the directive',
    who: [ownUnit('committee-contact')],
    also: ['contact-of-the-unit', 'only-companies-adopt', 'adopted-once'],
    ground: 'KL 6:8, ABL 8:4',
  },
} as const satisfies Permissions;

/** Who tells the board what was decided on its behalf. */
export const REPORT_PERMISSIONS = {
  'compile-report': {
    sv: 'Sammanställa en anmälan',
    en: 'Compile a delegation report',
    who: SECRETARY,
    system: true,
    ground: 'KL 6:40, 7:8',
  },
  'record-meeting': {
    sv: 'Föra in sammanträdet',
    en: 'Record the meeting',
    who: SECRETARY,
    states: statesBefore(REPORT_TRANSITIONS, 'ReportedAtMeeting'),
    ground: 'KL 6:40, 7:8',
  },
  'record-adjustment': {
    sv: 'Föra in justeringen',
    en: 'Record the adjustment of the minutes',
    who: SECRETARY,
    states: statesBefore(REPORT_TRANSITIONS, 'MinutesAdjusted'),
    ground: 'KL 6:35',
  },
  'record-announcement': {
    sv: 'Föra in tillkännagivandet',
    en: 'Record the announcement',
    who: SECRETARY,
    states: statesBefore(REPORT_TRANSITIONS, 'NoticeAnnounced'),
    ground: 'KL 8:10–11',
  },
  'take-notice-down': {
    sv: 'Föra in att tillkännagivandet togs ned',
    en: 'Record that the notice was taken down',
    who: SECRETARY,
    states: statesBefore(REPORT_TRANSITIONS, 'NoticeTakenDown'),
    ground: 'KL 13:5',
  },
} as const satisfies Permissions;
