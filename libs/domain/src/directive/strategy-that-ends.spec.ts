import { describe, expect, it } from '@jest/globals';
import type { World } from '../act.js';
import { context, refusalOf, type TestRecord, told } from '../receipt/record.fixture.js';
import { DIRECTIVE_ACTS as A } from './acts.js';
import { city, content, DISA, edition, record, SIV, TELE, until, VERA } from './case.fixture.js';
import { DECISION_OUTCOMES, type DecisionOutcome } from './decision-outcomes.js';
import { editionOf } from './directive.js';

const TODAY = '2026-02-10';
const IN_FORCE_FROM = '2026-05-04';

/** A reviewed text that is to apply from 4 May, whose strategy the council has revoked from a day. */
function ready(lastDay: string): TestRecord {
  const decision = { day: '2026-02-02', paragraph: '3', isExample: true };
  return until('ready', city()).given('strategy', 'leverans', { type: 'StrategyRevoked', ...decision, lastDay, reason: '' }, '2026-02-03');
}

const decide = (test: TestRecord, more: object = {}, who = DISA) => {
  const textHash = edition(test).text?.hash ?? '';
  const command = {
    type: 'decide-edition',
    ...TELE,
    textHash,
    outcome: 'approve',
    record: record(),
    until: '2026-03-02',
    ...more,
  } as const;
  return test.when(A['decide-edition'], command as never, context(TODAY, who));
};

const worldOf = (test: TestRecord): World => ({
  find: (kind, id) => test.state(kind, id),
  all: (kind) => ['leverans', 'board', 'director'].flatMap((id) => test.state(kind, id) ?? []),
});

describe('a text that would begin to apply when its strategy has ended', () => {
  it.each<[string, string | readonly string[]]>([
    ['2026-05-03', 'begins-after-strategy'],
    [IN_FORCE_FROM, ['EditionApproved']],
  ])('is held against the strategy’s last day: %s', (lastDay, then) => {
    expect(told(decide(ready(lastDay)))).toEqual(then);
    expect(told(decide(ready(lastDay), {}, VERA))).toEqual(then);
  });

  it('is told with both days', () => {
    const { facts } = refusalOf(decide(ready('2026-04-30')));
    expect(facts).toEqual({ day: IN_FORCE_FROM, lastDay: '2026-04-30' });
  });

  it('is not moved past it by a change', () => {
    const amended = { content: content({ inForceFrom: '2026-06-01' }), amendments: 'Senare dag.' };
    expect(told(decide(ready('2026-05-31'), { outcome: 'approve-with-changes', amended }))).toBe('begins-after-strategy');
  });

  it('goes every other way, and the page offers those', () => {
    const others: DecisionOutcome[] = DECISION_OUTCOMES.filter((one) => !one.startsWith('approve'));
    for (const outcome of others) expect(told(decide(ready('2026-04-30'), { outcome }))).not.toBe('begins-after-strategy');
    const test = ready('2026-04-30');
    const directive = test.state('directive', 'tele');
    const first = directive && editionOf(directive, 1);
    const left = directive && first && A['decide-edition'].left?.({ directive, edition: first }, context(TODAY, DISA), worldOf(test));
    expect(left).toMatchObject({ outcomes: expect.arrayContaining(others), because: { refused: 'begins-after-strategy' } });
    expect(left?.outcomes).toHaveLength(others.length);
  });

  it('is approved where the successor names its directive', () => {
    const test = until('ready', city());
    const old = test.state('strategy', 'leverans');
    if (!old) throw new Error('the city has a strategy');
    const approval = { day: '2026-02-02', paragraph: '3', isExample: true, outcome: 'approved', from: '2026-04-01' } as const;
    const ending = { how: 'superseded', by: 'ny', lastDay: '2026-03-31', recordedAt: '2026-02-03T09:00:00.000Z' } as const;
    test.standing('strategy', 'ny', { ...old, id: 'ny', decisions: [approval] });
    test.standing('strategy', 'leverans', { ...old, state: 'superseded', ending: { ...ending, carriesOver: [] } });
    expect(told(decide(test))).toBe('begins-after-strategy');
    test.standing('strategy', 'leverans', { ...old, state: 'superseded', ending: { ...ending, carriesOver: ['tele'] } });
    expect(told(decide(test))).toEqual(['EditionApproved']);
  });
});

describe('the board and its chair', () => {
  const referred = (lastDay: string) => {
    const test = ready(lastDay);
    decide(test, { outcome: 'refer', urgent: true });
    return test;
  };
  const board = { day: TODAY, paragraph: '7', reasons: 'Enligt förslaget.' };
  const meet = (test: TestRecord, outcome: 'approved' | 'returned') =>
    told(test.when(A['record-board-decision'], { type: 'record-board-decision', ...TELE, outcome, board }, context('2026-02-11', SIV)));
  const chair = (test: TestRecord, outcome: 'approved' | 'declined') => {
    const decision = { decidedOn: TODAY, decidedBy: 'Karin Ek', empowerment: 'KS § 7', reasons: 'Brådskande.' };
    const command = { type: 'record-chair-decision', ...TELE, outcome, ...decision } as const;
    return told(test.when(A['record-chair-decision'], command, context('2026-02-11', SIV)));
  };

  it('approve no such text either', () => {
    expect(meet(referred('2026-05-03'), 'approved')).toBe('begins-after-strategy');
    expect(chair(referred('2026-05-03'), 'approved')).toBe('begins-after-strategy');
    expect(meet(referred(IN_FORCE_FROM), 'approved')).toEqual(['BoardApproved']);
    expect(chair(referred(IN_FORCE_FROM), 'approved')).toEqual(['ChairApproved']);
  });

  it('return or decline it', () => {
    expect(meet(referred('2026-05-03'), 'returned')).toEqual(['BoardReturned']);
    expect(chair(referred('2026-05-03'), 'declined')).toEqual(['ChairDeclined']);
  });
});
