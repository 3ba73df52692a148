import type { Outline } from '../directive/content.js';
import type { DirectiveEvent } from '../directive/events.js';
import type { EditionState } from '../directive/states.js';
import type { SwedishDate } from '../time.js';
import { TestRecord } from './record.fixture.js';

export const outline: Outline = {
  title: 'Anvisning för telefoni',
  provisions: [
    { id: 'p1', part: 'business-considerations', hash: 'h1' },
    { id: 'p2', part: 'procurement', hash: 'h2' },
  ],
  addressees: ['skolnamnden', 'socialnamnden'],
  inForceFrom: '2026-03-02',
  evaluationMonths: 12,
  exemptionsBy: 'city-director',
  consequences: ['cost', 'staff', 'security', 'personal-data', 'accessibility'],
  saysWhatChanges: true,
};

const decision = {
  document: 1,
  reasons: 'Skäl.',
  presenter: 'Disa',
  participants: [],
  dissents: [],
  delegable: true,
  delegableReasons: 'Verkställer strategin.',
  unionNegotiation: 'not-required',
  unionNote: 'Ingen förändring av arbetet.',
} as const;

type Step = readonly [SwedishDate, DirectiveEvent, string?];

/** The story of an edition of the directive `tele` up to a state; the usual days of the year 2026. */
function story(edition: number, text: Outline): readonly (readonly [EditionState, readonly Step[]])[] {
  const textHash = `text-${edition}`;
  return [
    ['draft', [['2026-01-07', { type: 'EditionStarted', edition, caseNumber: `031-${edition}0/2026`, readyBy: '2026-02-02' }, 'olle']]],
    ['draft', [['2026-01-12', { type: 'DraftSaved', edition, textHash, outline: text, content: undefined as never }, 'olle']]],
    ['in-review', [['2026-01-13', { type: 'ReviewOpened', edition, round: 1, reviewers: ['rut'], answerBy: '2026-01-27' }, 'olle']]],
    ['ready', [['2026-01-20', { type: 'ReadyForDecision', edition, decideBy: '2026-02-03' }, 'rut']]],
    ['decided', [['2026-02-02', { type: 'EditionApproved', edition, textHash, withChanges: false, ...decision }, 'disa']]],
    ['published', [['2026-02-03', { type: 'EditionPublished', edition }]]],
    ['in-force', [['2026-03-02', { type: 'EnteredIntoForce', edition, on: '2026-03-02', evaluateFrom: '2027-03-02' }]]],
  ];
}

/** Tells a directive's edition into a record until it stands in a state. */
export function withEdition(
  state: EditionState,
  { edition = 1, text = {} as Partial<Outline>, record = new TestRecord() } = {},
): TestRecord {
  if (edition === 1)
    record.given('directive', 'tele', { type: 'DirectiveStarted', area: 'telefoni', title: outline.title }, '2026-01-07', 'olle');
  for (const [reached, steps] of story(edition, { ...outline, ...text })) {
    for (const [day, event, by] of steps) record.given('directive', 'tele', event, day, by);
    const done = record.state('directive', 'tele')?.editions.find((one) => one.number === edition)?.text !== undefined;
    if (reached === state && done) break;
  }
  return record;
}
