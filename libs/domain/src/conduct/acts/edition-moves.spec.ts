import { describe, expect, it, test } from '@jest/globals';
import { isPublic } from '../../permission/reaches.js';
import { isRefusal } from '../../refusal.js';
import { CONDUCT_ACTS } from '../acts.js';
import { decision, editionIn, on } from '../edition.fixture.js';
import { type ConductRecord, told } from '../record.fixture.js';

type Move = 'close-review' | 'resume-decision' | 'enter-into-force' | 'take-out-of-force' | 'lapse';

function moves(record: ConductRecord, act: Move, due: string, { at = due, phase = 'review', round = 1, edition = 1 } = {}) {
  const conductor = `directive/d/edition/${edition}`;
  return record.when(CONDUCT_ACTS[act], { type: act, act, conductor, phase, round, due }, at);
}
const events = (outcome: ReturnType<typeof moves>) => (isRefusal(outcome) ? outcome : outcome.changes.map(({ event }) => event));

const verdict = { type: 'VerdictGiven', edition: 1, round: 1, textHash: 'h1', verdict: 'supports', reasons: '', comments: [] } as const;

describe('the deadline of a review', () => {
  const lastDayOver = '2026-09-28T22:00:00.000Z';
  const reviewed = () => {
    const record = editionIn('in-review');
    for (const by of ['rut', 'roland']) record.given('directive', 'd', on('2026-09-16'), verdict, by);
    return record;
  };

  it('closes it with a quorum, and the case is ready', () => {
    expect(events(moves(reviewed(), 'close-review', lastDayOver))).toEqual([
      { type: 'ReviewClosed', edition: 1, round: 1, by: 'deadline' },
      { type: 'ReadyForDecision', edition: 1, decideBy: '2026-10-13' },
    ]);
  });

  it('does not close it without one', () => expect(told(moves(editionIn('in-review'), 'close-review', lastDayOver))).toBe('no-longer-due'));

  it('does not close it on its last day', () =>
    expect(told(moves(reviewed(), 'close-review', lastDayOver, { at: '2026-09-28T21:59:59.999Z' }))).toBe('not-yet-due'));

  it('does not close it twice', () => {
    const record = reviewed();
    moves(record, 'close-review', lastDayOver);
    expect(told(moves(record, 'close-review', lastDayOver))).toBe('course-changed');
  });
});

test('a postponed case lies with the director again, who gets new time', () => {
  const record = editionIn('ready').given(
    'directive',
    'd',
    on('2026-10-01'),
    { type: 'DecisionPostponed', ...decision, until: '2026-11-02' },
    'disa',
  );
  expect(events(moves(record, 'resume-decision', '2026-11-02T07:00:00.000Z', { phase: 'decision', round: 2 }))).toEqual([
    { type: 'DecisionResumed', edition: 1, decideBy: '2026-11-16' },
  ]);
});

describe('an edition enters into force', () => {
  const midnight = '2026-11-30T23:00:00.000Z';
  const enters = (record: ConductRecord, at = midnight, edition = 1) =>
    events(moves(record, 'enter-into-force', midnight, { at, phase: 'publication', edition }));

  it('on its date', () =>
    expect(enters(editionIn('published'))).toEqual([
      { type: 'EnteredIntoForce', edition: 1, on: '2026-12-01', evaluateFrom: '2027-12-01' },
    ]));

  it('on its date also when the conductor is late', () =>
    expect(enters(editionIn('published'), on('2026-12-04'))).toEqual([
      { type: 'EnteredIntoForce', edition: 1, on: '2026-12-01', evaluateFrom: '2027-12-01' },
    ]));

  it('on the day on which it was published, where that came after its date', () => {
    const record = editionIn('decided').given('directive', 'd', on('2026-12-04'), { type: 'EditionPublished', edition: 1 });
    expect(events(moves(record, 'enter-into-force', on('2026-12-04'), { phase: 'publication' }))).toEqual([
      { type: 'EnteredIntoForce', edition: 1, on: '2026-12-04', evaluateFrom: '2027-12-04' },
    ]);
  });

  it('never before', () => expect(enters(editionIn('published'), '2026-11-30T22:59:59.999Z')).toMatchObject({ refused: 'not-yet-due' }));

  it('and supersedes the one before it in the same act', () => {
    const record = editionIn('in-force');
    const second = { edition: 2, document: 1, textHash: 'h1' };
    record
      .given('directive', 'd', on('2027-01-11'), {
        type: 'EditionStarted',
        edition: 2,
        caseNumber: '031-2/2027',
        basedOn: 1,
        readyBy: '2027-04-01',
      })
      .given('directive', 'd', on('2027-01-12'), {
        type: 'DraftSaved',
        edition: 2,
        textHash: 'h2',
        outline: { ...(record.edition('d').directive.editions[0]?.text?.outline as never as object), inForceFrom: '2027-06-01' } as never,
        content: undefined as never,
      })
      .given('directive', 'd', on('2027-01-13'), { type: 'ReviewOpened', edition: 2, round: 1, reviewers: [], answerBy: '2027-01-27' })
      .given('directive', 'd', on('2027-01-14'), { type: 'ReadyForDecision', edition: 2, decideBy: '2027-01-28' })
      .given('directive', 'd', on('2027-01-15'), { type: 'EditionApproved', ...decision, ...second, withChanges: false })
      .given('directive', 'd', on('2027-01-15'), { type: 'EditionPublished', edition: 2 });
    const due = '2027-05-31T22:00:00.000Z';
    expect(events(moves(record, 'enter-into-force', due, { phase: 'publication', edition: 2 }))).toEqual([
      { type: 'EditionSuperseded', edition: 1, by: 2, lastDay: '2027-05-31' },
      { type: 'EnteredIntoForce', edition: 2, on: '2027-06-01', evaluateFrom: '2028-06-01' },
    ]);
  });
});

test('a repealed edition binds to the end of its last day', () => {
  const record = editionIn('in-force').given(
    'directive',
    'd',
    on('2027-01-11'),
    { type: 'RepealDecided', ...decision, lastDay: '2027-06-30' },
    'disa',
  );
  const due = '2027-06-30T22:00:00.000Z';
  expect(told(moves(record, 'take-out-of-force', due, { phase: 'in-force', at: '2027-06-30T21:59:59.999Z' }))).toBe('not-yet-due');
  expect(told(moves(record, 'take-out-of-force', due, { phase: 'in-force' }))).toEqual(['EditionRepealed']);
});

describe('with its strategy ends', () => {
  const LAPSE = '2026-12-31T23:00:00.000Z';
  const council = { day: '2025-01-20', paragraph: '7', isExample: true };
  const resting = (stage: Parameters<typeof editionIn>[0]) => {
    const about = { caseNumber: '1', reviewMonths: 12, isExample: true, steeringDocuments: [], relatedDecisions: [] };
    return editionIn(stage)
      .given('strategy', 's', on('2025-01-20'), { type: 'StrategyRegistered', title: 's', ...about })
      .given('strategy', 's', on('2025-01-20'), { type: 'StrategyApproved', from: '2025-01-21', ...council })
      .given('strategy', 's', on('2026-12-10'), {
        type: 'StrategyRevoked',
        ...council,
        day: '2026-12-10',
        lastDay: '2026-12-31',
        reason: '',
      });
  };
  const lapsed = (stage: Parameters<typeof editionIn>[0]) => {
    const record = resting(stage);
    const outcome = moves(record, 'lapse', LAPSE, { phase: 'ending' });
    const [edition] = record.edition('d').directive.editions;
    return [told(outcome), edition?.state, edition && isPublic(edition), edition?.inForceUntil];
  };

  test.each(['draft', 'in-review', 'ready'] as const)(
    'what was %s: it was never decided, and is nobody else’s to read (TF 2:12)',
    (stage) => {
      expect(lapsed(stage)).toEqual([['DraftLapsed'], 'lapsed-undecided', false, undefined]);
    },
  );

  test.each(['decided', 'published', 'in-force'] as const)('what was %s: it stays public', (stage) => {
    expect(lapsed(stage)).toEqual([['EditionLapsed'], 'lapsed', true, '2026-12-31']);
  });

  test('a draft, also by an entry that did not tell it from a decided edition', () => {
    const record = editionIn('ready').given('directive', 'd', LAPSE, {
      type: 'EditionLapsed',
      edition: 1,
      strategy: 's',
      lastDay: '2026-12-31',
    });
    expect(record.edition('d').directive.editions[0]).toMatchObject({ state: 'lapsed-undecided' });
    expect(record.edition('d').directive.editions[0]).not.toHaveProperty('inForceUntil');
  });
});
