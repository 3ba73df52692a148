import type { StrategyEvent } from './events.js';

/** The case of the source: the statement 2008:167 RI. The council's decision and the appendix are not in it. */
export const STOCKHOLM = {
  registered: {
    type: 'StrategyRegistered',
    title: 'Stockholms stads leveransstrategi för IT-området',
    caseNumber: '031-2080/2008',
    reviewMonths: 48,
    isExample: false,
    steeringDocuments: [{ caseNumber: '031-2486/2007', title: 'IT-programmet', decided: { body: 'council', day: '2008-03-03' } }],
    relatedDecisions: [{ caseNumber: '031-826/2008', title: 'Gemensam service på IT-området' }],
  },
  stated: { type: 'OfficeStatementRecorded', dated: '2009-09-05', preparedBy: 'stadsledningskontorets IT-avdelning' },
  prepared: { type: 'PreparationEndorsed', presenter: 'Sten Nordin' },
  proposed: {
    type: 'BoardProposed',
    statement: '2008:167 RI',
    day: '2008-10-22',
    proposes: ['Strategin godkänns.', 'Kommunstyrelsen förvaltar den och utfärdar anvisningar.'],
    signedBy: ['Sten Nordin', 'Anette Otteborn'],
  },
} as const satisfies Record<string, StrategyEvent>;

const { registered, stated, prepared, proposed } = STOCKHOLM;
export const PROPOSED: readonly StrategyEvent[] = [registered, stated, prepared, proposed];

const example = { day: '2008-11-24', paragraph: '12', isExample: true } as const;
export const APPROVED: readonly StrategyEvent[] = [...PROPOSED, { type: 'StrategyApproved', from: '2008-11-24', ...example }];
export const CHANGED: readonly StrategyEvent[] = [
  ...PROPOSED,
  { type: 'StrategyApprovedWithChanges', from: '2008-11-24', changes: 'Telefonin undantas.', ...example },
];

/** A later strategy that the council has approved to apply from a day. */
export const approvedFrom = (from: string): readonly StrategyEvent[] => [
  ...PROPOSED,
  { type: 'StrategyApproved', from, ...example, day: '2012-11-26' },
];
