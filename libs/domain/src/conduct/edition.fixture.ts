import type { Outline } from '../directive/content.js';
import type { DecisionRecord, DirectiveEvent } from '../directive/events.js';
import type { Instant, SwedishDate } from '../time.js';
import { ConductRecord } from './record.fixture.js';

/** Nine by UTC on a day. */
export const on = (day: SwedishDate): Instant => `${day}T09:00:00.000Z`;

export const outline: Outline = {
  title: 'Anvisning för telefoni',
  provisions: [],
  addressees: ['skolnamnden', 'socialnamnden'],
  inForceFrom: '2026-12-01',
  evaluationMonths: 12,
  exemptionsBy: 'city-director',
  consequences: [],
  saysWhatChanges: true,
};

export const decision: DecisionRecord & { edition: number; document: number; textHash: string } = {
  edition: 1,
  document: 1,
  textHash: 'h1',
  reasons: '',
  presenter: '',
  participants: [],
  dissents: [],
  delegable: true,
  delegableReasons: '',
  unionNegotiation: 'held',
  unionNote: '',
};

/** The usual people of the IT department, the director and two committees. */
export function people(): ConductRecord {
  return new ConductRecord()
    .person('olle', 'it-officer')
    .person('hedda', 'head-of-it')
    .person('rut', 'reviewer')
    .person('roland', 'reviewer')
    .person('eva', 'evaluator')
    .person('disa', 'city-director')
    .person('signe', 'board-secretary')
    .person('anton', 'administrator')
    .person('skolan', { role: 'committee-contact', unit: 'skolnamnden' })
    .person('sociala', { role: 'committee-contact', unit: 'socialnamnden' });
}

type Step = readonly [SwedishDate, string, DirectiveEvent];

/** The usual life of the first edition of `d`, by the day of each event. */
const LIFE: Readonly<Record<'draft' | 'in-review' | 'ready' | 'decided' | 'published' | 'in-force', readonly Step[]>> = {
  draft: [
    ['2026-01-07', 'olle', { type: 'DirectiveStarted', area: 'tele', title: 'Telefoni' }],
    ['2026-01-07', 'olle', { type: 'EditionStarted', edition: 1, caseNumber: '031-1/2026', readyBy: '2026-04-07' }],
    ['2026-01-20', 'olle', { type: 'DraftSaved', edition: 1, textHash: 'h1', outline, content: undefined as never }],
  ],
  'in-review': [
    ['2026-09-14', 'olle', { type: 'ReviewOpened', edition: 1, round: 1, reviewers: ['rut', 'roland'], answerBy: '2026-09-28' }],
  ],
  ready: [
    ['2026-09-21', 'rut', { type: 'ReviewClosed', edition: 1, round: 1, by: 'verdicts' }],
    ['2026-09-21', 'rut', { type: 'ReadyForDecision', edition: 1, decideBy: '2026-10-05' }],
  ],
  decided: [['2026-10-01', 'disa', { type: 'EditionApproved', ...decision, withChanges: false }]],
  published: [['2026-10-01', 'system', { type: 'EditionPublished', edition: 1 }]],
  'in-force': [['2026-12-01', 'system', { type: 'EnteredIntoForce', edition: 1, on: '2026-12-01', evaluateFrom: '2027-12-01' }]],
};

/** The usual people, and an edition that has come so far. */
export function editionIn(stage: keyof typeof LIFE, record = people()): ConductRecord {
  const stages = Object.keys(LIFE) as (keyof typeof LIFE)[];
  for (const reached of stages.slice(0, stages.indexOf(stage) + 1))
    for (const [day, by, event] of LIFE[reached]) record.given('directive', 'd', on(day), event, by);
  return record;
}

export function receiptSent(record: ConductRecord, unit: string, day: SwedishDate, answerBy: SwedishDate): ConductRecord {
  const sent = { directive: 'd', edition: 1, unit, caseNumber: '031-1/2026', title: 'Telefoni', textHash: 'h1', answerBy };
  return record.given('receipt', `d/1/${unit}`, on(day), { type: 'ReceiptSent', ...sent });
}
