import { idOf } from './ids.js';
import type { Step } from './step.js';

export const STRATEGY = idOf('strategy', '031-2080/2008');
export const COUNCILS_MANDATE = idOf('mandate', 'kommunstyrelsen 2008');
export const BOARDS_MANDATE = idOf('mandate', 'stadsdirektören 2008');

const COUNCIL = 'council' as const;
const ANNA = 'anna';
const BODIL = 'bodil';

/**
 * The delivery strategy of 2008, statement 2008:167 RI, as far as the source tells: the council's decision and the appendix are not in it. The first
 * leaves the board's condition unmet, the second stands as missing. The office's statement is dated as the source dates it, after what rests on it.
 */
export const STRATEGY_OF_2008: readonly Step[] = [
  {
    by: ANNA,
    command: {
      type: 'register-strategy',
      strategy: STRATEGY,
      title: 'Stockholms stads leveransstrategi för IT-området',
      caseNumber: '031-2080/2008',
      reviewMonths: 12,
      isExample: false,
      steeringDocuments: [{ caseNumber: '031-2486/2007', title: 'IT-programmet', decided: { body: COUNCIL, day: '2008-03-03' } }],
      relatedDecisions: [
        {
          caseNumber: '030-2455/2005',
          title: 'Konsolidering av it-infrastrukturen och förberedelse av en gemensam it-service',
          decided: { body: COUNCIL, day: '2007-04-16' },
        },
        { caseNumber: '031-826/2008', title: 'Förslag om gemensam it-service' },
        {
          caseNumber: '020-3164/2007',
          title: 'Central upphandling: it-klientutrustning och it-konsulter',
          decided: { body: COUNCIL, day: '2008-03-03' },
        },
      ],
    },
  },
  {
    by: ANNA,
    command: {
      type: 'record-office-statement',
      strategy: STRATEGY,
      dated: '2009-09-05',
      preparedBy: 'Stadsledningskontorets it-avdelning',
    },
  },
  { by: BODIL, command: { type: 'record-preparation', strategy: STRATEGY, presenter: 'Sten Nordin' } },
  {
    by: BODIL,
    command: {
      type: 'record-special-statement',
      strategy: STRATEGY,
      whose: 'Ann-Margarethe Livh (v)',
      body: 'mayoral-preparation',
      note: 'Jämför synen på splittrade it-leveranser med synen på privatisering i mjuka verksamheter.',
    },
  },
  {
    by: BODIL,
    command: {
      type: 'record-board-proposal',
      strategy: STRATEGY,
      statement: '2008:167 RI',
      day: '2008-10-22',
      proposes: ['Godkänn leveransstrategin.', 'Ge kommunstyrelsen i uppdrag att förvalta den och utfärda anvisningar.'],
      signedBy: ['Sten Nordin', 'Anette Otteborn'],
    },
  },
  {
    by: BODIL,
    command: {
      type: 'record-special-statement',
      strategy: STRATEGY,
      whose: 'Ann-Margarethe Livh (v)',
      body: 'executive-board',
      note: 'Hänvisar till uttalandet i borgarrådsberedningen.',
    },
  },
  {
    by: BODIL,
    command: {
      type: 'record-missing-document',
      strategy: STRATEGY,
      what: 'appendix',
      reason: 'Bilagan med strategins text följer inte med källan.',
    },
  },
];

/** What the council is asked to task the board with, and what the board tasks the director with: both on condition of the council's decision. */
export const MANDATES_OF_2008: readonly Step[] = [
  {
    by: BODIL,
    command: {
      type: 'issue-mandate',
      mandate: COUNCILS_MANDATE,
      giver: 'council',
      holder: 'executive-board',
      areas: 'all',
      condition: { strategy: STRATEGY },
      from: '2008-10-22',
      mayNameDeputy: false,
      maySubdelegate: true,
      text: 'Förvalta leveransstrategin för it-området och utfärda anvisningar för den.',
    },
  },
  {
    by: BODIL,
    command: {
      type: 'issue-mandate',
      mandate: BOARDS_MANDATE,
      giver: 'executive-board',
      holder: 'city-director',
      areas: 'all',
      parent: COUNCILS_MANDATE,
      condition: { strategy: STRATEGY },
      from: '2008-10-22',
      decidedOn: '2008-10-22',
      paragraph: 'se utlåtande 2008:167 RI',
      mayNameDeputy: true,
      maySubdelegate: false,
      text: 'Utarbeta och besluta om anvisningar för leveransstrategin.',
    },
  },
];
