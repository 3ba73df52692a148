import { ROLES } from '../actor.js';
import { anyCase, type Grant, oneself, ownCase, ownUnit, whereAsked } from './permission.js';
import { DECIDERS, HOUSE, OFFICERS, STAFF } from './role-groups.js';

/** One row of the table of readings: who may read a kind of thing, and of which cases. */
export interface ReadingRule {
  readonly sv: string;
  readonly en: string;
  /**
   * Without any role: everybody reads all of it, or what is published of it; or whoever is signed in reads what is about themselves.
   * Left out, it is for the roles alone.
   */
  readonly open?: 'all' | 'published' | 'oneself';
  readonly who: readonly Grant[];
  readonly ground: string;
}

/** Those whose office needs what is secret in any case; others read it in their own. */
const KEEPERS_OF_SECRETS = ['head-of-it', ...DECIDERS, 'registrar', 'board-secretary', 'auditor'] as const;

/** Who may read what. An auditor reads all, and each reading of cases and people is logged (KL 12:9). The server's guard and `docs/permissions.md` are made from it. */
export const READINGS = {
  published: {
    sv: 'Gällande anvisningar, strategier, uppdrag, områden, enheter och huspolicy',
    en: 'What applies: directives in force, strategies, mandates, areas, units, the house policy',
    open: 'all',
    who: [],
    ground: 'TF 2:1',
  },
  service: {
    sv: 'Tjänstens tillstånd och beskrivning',
    en: 'The state and the description of the service',
    open: 'all',
    who: [],
    ground: 'husregel',
  },
  register: {
    sv: 'Diariet',
    en: 'The register: every row; what is marked as secret shows number, day and mark, and neither subject nor parties',
    open: 'published',
    who: [anyCase(...KEEPERS_OF_SECRETS)],
    ground: 'OSL 5:1–2, 5:5',
  },
  directives: {
    sv: 'Anvisningar och utkast',
    en: 'Directives; drafts are working material until the decision',
    open: 'published',
    who: [anyCase(...STAFF), whereAsked('reviewer'), ownUnit('committee-contact')],
    ground: 'TF 2:12',
  },
  cases: {
    sv: 'Listan över ärenden, med frist och handläggare',
    en: 'The list of cases, with their deadlines and officers',
    who: [anyCase(...STAFF)],
    ground: 'TF 2:12',
  },
  'working-copies': {
    sv: 'Utkast medan de skrivs, och kommentarerna i dem',
    en: 'Drafts while they are written, and the comments in them',
    who: [anyCase(...OFFICERS, 'auditor')],
    ground: 'TF 2:12',
  },
  reviews: {
    sv: 'Granskning, jäv och handläggare',
    en: 'Reviews, interests, and who works on a case',
    who: [anyCase(...STAFF), whereAsked('reviewer')],
    ground: 'TF 2:12',
  },
  consultations: {
    sv: 'Remisser och remissvar',
    en: 'Consultations and their answers',
    who: [anyCase(...STAFF), ownUnit('committee-contact')],
    ground: 'KL 6:12, TF 2:12',
  },
  secrets: {
    sv: 'Innehåll och rubrik på det som är sekretessmarkerat; den som har fått det, eller ska göra något med det, får veta rubriken',
    en: 'The content and the title of what bears a mark of secrecy; who was sent it, or is asked to act on it, is told the title',
    who: [anyCase(...KEEPERS_OF_SECRETS), ownCase('it-officer'), whereAsked('reviewer')],
    ground: 'OSL 5:5',
  },
  trail: {
    sv: 'Ärendets händelser, med vad de röjer',
    en: 'The trail of a case, with what its entries disclose',
    open: 'published',
    who: [anyCase(...STAFF)],
    ground: 'TF 2:12, OSL 5:1',
  },
  events: {
    sv: 'Det som händer just nu',
    en: 'What happens, as it happens',
    open: 'published',
    who: [anyCase(...HOUSE), ownUnit('committee-contact')],
    ground: 'TF 2:12',
  },
  evaluations: {
    sv: 'Utvärderingar',
    en: 'Evaluations',
    who: [anyCase(...STAFF), whereAsked('evaluator')],
    ground: 'husregel (KL 6:1)',
  },
  receipts: { sv: 'Kvittenser för en utgåva', en: 'Receipts of an edition', who: [anyCase(...HOUSE)], ground: 'husregel (KL 6:6)' },
  'unit-receipts': {
    sv: 'Det en nämnd har fått',
    en: 'What a committee has received',
    who: [anyCase(...HOUSE), ownUnit('committee-contact')],
    ground: 'husregel (KL 6:6)',
  },
  exemptions: {
    sv: 'Avsteg',
    en: 'Exemptions',
    who: [anyCase(...HOUSE), ownUnit('committee-contact')],
    ground: 'husregel (KL 6:6)',
  },
  reports: { sv: 'Anmälan av delegationsbeslut', en: 'Delegation reports', who: [anyCase(...HOUSE)], ground: 'husregel (KL 6:40)' },
  figures: {
    sv: 'Siffror om områden, ärenden och kvittenser',
    en: 'Figures on areas, cases and acknowledgements',
    who: [anyCase(...HOUSE)],
    ground: 'husregel (KL 6:1)',
  },
  'whole-trail': {
    sv: 'Allas händelser, med före och efter',
    en: 'What everybody has done, with before and after',
    who: [anyCase('auditor')],
    ground: 'KL 12:9',
  },
  'subject-trail': {
    sv: 'Händelserna om en person eller en enhet, med vad de röjer',
    en: 'The trail of a person or a unit, with what its entries disclose',
    who: [anyCase('registrar', 'auditor')],
    ground: 'arkivlagen 10 §, KL 12:9',
  },
  notices: {
    sv: 'Vem som fått vilket besked',
    en: 'Who was told what, and whether the letter went out; to the administrator not what the case says',
    who: [anyCase(...STAFF, 'administrator')],
    ground: 'husregel (TF 2:12)',
  },
  'letters-given-up': {
    sv: 'Brev som inte kom fram, och varför',
    en: 'Letters that were given up, and why',
    who: [anyCase('administrator', 'auditor')],
    ground: 'husregel (TF 2:12)',
  },
  'letters-sent-again': {
    sv: 'Låta brev som inte kom fram skickas igen',
    en: 'Have letters that were given up sent again: it changes no case',
    who: [anyCase('administrator')],
    ground: 'husregel (KL 6:37)',
  },
  'what-is-next': {
    sv: 'Vad som händer härnäst i ett ärende',
    en: 'What happens next in a case',
    who: [anyCase(...STAFF)],
    ground: 'husregel (TF 2:12)',
  },
  conductors: {
    sv: 'Vilka ärenden som bevakas, och i vilket skede',
    en: 'The conductors of all cases, and in which phase each is',
    who: [anyCase(...STAFF, 'administrator')],
    ground: 'husregel (TF 2:12)',
  },
  'conductors-standing': { sv: 'Om ärendena bevakas', en: 'Whether the conductors keep up', who: [anyCase(...ROLES)], ground: 'husregel' },
  'area-map-drafts': {
    sv: 'Skisser till områdesindelning',
    en: 'Drafts of the area map',
    who: [anyCase(...HOUSE, 'administrator')],
    ground: 'TF 2:12',
  },
  people: { sv: 'Personer och roller', en: 'People and their roles', who: [anyCase(...ROLES)], ground: 'husregel (KL 6:37)' },
  person: {
    sv: 'En person och dess roller',
    en: 'One person, and the roles that they hold',
    open: 'oneself',
    who: [anyCase(...ROLES)],
    ground: 'husregel (KL 6:37)',
  },
  tasks: {
    sv: 'Det som ligger på en person',
    en: 'What hangs on a person',
    open: 'oneself',
    who: [anyCase('head-of-it', 'administrator')],
    ground: 'husregel (KL 6:37)',
  },
  me: { sv: 'Det som rör en själv', en: 'What concerns oneself', open: 'oneself', who: [oneself(...ROLES)], ground: 'husregel (KL 6:37)' },
  'security-log': {
    sv: 'Säkerhetsloggen',
    en: 'The security log',
    who: [anyCase('administrator', 'auditor')],
    ground: 'husregel (KL 12:9)',
  },
} as const satisfies Readonly<Record<string, ReadingRule>>;

/** A kind of reading. */
export type Reading = keyof typeof READINGS;
