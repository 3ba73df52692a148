import { describe, expect, it } from '@jest/globals';
import type { Act } from '../act.js';
import { MemoryRecord, somebody, told } from '../mandate/record.fixture.js';
import type { RecordCouncilDecisionCommand } from './acts/record-council-decision.js';
import type { RegisterStrategyCommand } from './acts/register-strategy.js';
import { STRATEGY_ACTS } from './acts.js';
import type { StrategyEvent } from './events.js';
import { reviewDueAfter } from './review-due.js';
import { strategyInForce } from './standing.js';
import { APPROVED, approvedFrom, CHANGED, PROPOSED, STOCKHOLM } from './stockholm.fixture.js';

const registrar = somebody('registrar', 'registrar');
const officer = somebody('officer', 'it-officer');
const { registered, stated, prepared, proposed } = STOCKHOLM;

/** Given these events of strategy `s`, when the act, then what it came to. */
function outcome<C>(given: readonly StrategyEvent[], act: Act<C>, command: C, actor = registrar): string {
  const record = new MemoryRecord().given('strategy', 's', ...given).given('strategy', 'next', ...approvedFrom('2013-01-01'));
  record.given('strategy', 'unapproved', ...PROPOSED).given('strategy', 'first', ...APPROVED);
  return told(record.when(act, command, actor));
}

describe('register-strategy', () => {
  const command: RegisterStrategyCommand = { ...registered, type: 'register-strategy', strategy: 'new', caseNumber: '031-9/2026' };
  it.each([
    ['by the registrar', command, registrar, 'StrategyRegistered'],
    ['by an officer', command, officer, 'StrategyRegistered'],
    ['by a reviewer', command, somebody('r', 'reviewer'), 'role-missing'],
    ['twice', { ...command, strategy: 's' }, registrar, 'strategy-exists'],
    ['under the number of another', { ...command, caseNumber: ` ${registered.caseNumber}` }, registrar, 'case-number-taken'],
    ['never to be reviewed', { ...command, reviewMonths: 0 }, registrar, 'review-interval-odd'],
  ])('%s', (_, said, actor, then) => {
    expect(outcome([registered], STRATEGY_ACTS['register-strategy'], said, actor)).toBe(then);
  });
});

describe('the steps before the council', () => {
  const state = { ...stated, type: 'record-office-statement', strategy: 's' } as const;
  const endorse = { ...prepared, type: 'record-preparation', strategy: 's' } as const;
  const propose = { ...proposed, type: 'record-board-proposal', strategy: 's' } as const;

  it.each([
    ['first', [registered], state, registrar, 'OfficeStatementRecorded'],
    ['by an officer', [registered], state, officer, 'OfficeStatementRecorded'],
    ['twice', [registered, stated], state, registrar, 'strategy-out-of-order'],
    ['as the source dates it, even ahead', [registered], { ...state, dated: '2026-11-26' }, registrar, 'OfficeStatementRecorded'],
    ['of no strategy', [registered], { ...state, strategy: 'none' }, registrar, 'not-found'],
  ] as const)('an office statement %s', (_, given, command, actor, then) => {
    expect(outcome(given, STRATEGY_ACTS['record-office-statement'], command, actor)).toBe(then);
  });

  it.each([
    ['after the office statement, its day unknown', [registered, stated], endorse, registrar, 'PreparationEndorsed'],
    ['before the office statement', [registered], endorse, registrar, 'strategy-out-of-order'],
    ['by an officer', [registered, stated], endorse, officer, 'role-missing'],
    ['on a day to come', [registered, stated], { ...endorse, day: '2027-01-01' }, registrar, 'day-in-future'],
  ] as const)('a preparation %s', (_, given, command, actor, then) => {
    expect(outcome(given, STRATEGY_ACTS['record-preparation'], command, actor)).toBe(then);
  });

  it.each([
    ['after the preparation, though the office statement is dated later', [registered, stated, prepared], propose, 'BoardProposed'],
    ['before the preparation', [registered, stated], propose, 'strategy-out-of-order'],
    [
      'anew, when the council has remitted the case',
      [...PROPOSED, { type: 'StrategyRemitted', day: '2008-11-24', paragraph: '1', isExample: true }],
      propose,
      'BoardProposed',
    ],
  ] as const)('a proposal %s', (_, given, command, then) => {
    expect(outcome(given, STRATEGY_ACTS['record-board-proposal'], command)).toBe(then);
  });
});

describe('record-council-decision', () => {
  const decide: RecordCouncilDecisionCommand = {
    type: 'record-council-decision',
    strategy: 's',
    day: '2008-11-24',
    paragraph: '12',
    outcome: 'approved',
    isExample: true,
  };
  const tabled: StrategyEvent = { type: 'StrategyTabled', day: '2008-11-24', paragraph: '1', isExample: true };
  const remitted: StrategyEvent = { ...tabled, type: 'StrategyRemitted' };

  it.each<readonly [string, readonly StrategyEvent[], Partial<RecordCouncilDecisionCommand>, string]>([
    ['approves', PROPOSED, {}, 'StrategyApproved'],
    ['approves with changes', PROPOSED, { outcome: 'approved-with-changes', changes: 'Så här' }, 'StrategyApprovedWithChanges'],
    ['approves with changes untold', PROPOSED, { outcome: 'approved-with-changes', changes: ' ' }, 'changes-not-told'],
    ['remits', PROPOSED, { outcome: 'remitted' }, 'StrategyRemitted'],
    ['tables', PROPOSED, { outcome: 'tabled' }, 'StrategyTabled'],
    ['rejects', PROPOSED, { outcome: 'rejected' }, 'StrategyRejected'],
    ['approves what was tabled', [...PROPOSED, tabled], { day: '2008-12-15' }, 'StrategyApproved'],
    ['before what it decided last', [...PROPOSED, tabled], { day: '2008-11-23' }, 'decision-before-proposal'],
    ['what is remitted and not proposed again', [...PROPOSED, remitted], { day: '2008-12-15' }, 'council-awaits-proposal'],
    ['what nobody has proposed', [registered, stated, prepared], {}, 'council-awaits-proposal'],
    ['twice', APPROVED, { day: '2008-12-15' }, 'strategy-out-of-order'],
    ['before the proposal', PROPOSED, { day: '2008-10-21' }, 'decision-before-proposal'],
    ['on a day to come', PROPOSED, { day: '2026-11-26' }, 'day-in-future'],
    ['to apply before it', PROPOSED, { from: '2008-11-23' }, 'applies-before-decision'],
  ])('the council %s', (_, given, said, then) => {
    expect(outcome(given, STRATEGY_ACTS['record-council-decision'], { ...decide, ...said })).toBe(then);
  });

  it('is recorded by the registrar or the board secretary alone', () => {
    expect(outcome(PROPOSED, STRATEGY_ACTS['record-council-decision'], decide, officer)).toBe('role-missing');
  });

  it('keeps the mark of an example', () => {
    const record = new MemoryRecord().given('strategy', 's', ...PROPOSED);
    record.when(STRATEGY_ACTS['record-council-decision'], decide, registrar);
    expect(record.state('strategy', 's')).toMatchObject({
      state: 'approved',
      decisions: [{ outcome: 'approved', isExample: true, from: '2008-11-24' }],
    });
  });
});

describe('record-special-statement', () => {
  it.each([
    ['mayoral-preparation', [registered, stated, prepared], 'SpecialStatementNoted'],
    ['executive-board', PROPOSED, 'SpecialStatementNoted'],
    ['executive-board', [registered, stated, prepared], 'body-has-not-handled'],
    ['council', PROPOSED, 'body-has-not-handled'],
    ['council', APPROVED, 'SpecialStatementNoted'],
  ] as const)('in the %s', (body, given, then) => {
    const command = {
      type: 'record-special-statement',
      strategy: 's',
      whose: 'Ann-Margarethe Livh (v)',
      body,
      note: 'Se protokollet',
    } as const;
    expect(outcome(given, STRATEGY_ACTS['record-special-statement'], command)).toBe(then);
  });
});

describe('documents', () => {
  const missing = { type: 'record-missing-document', strategy: 's', what: 'appendix', reason: 'Finns inte i källan' } as const;
  const attach = {
    type: 'attach-strategy-document',
    strategy: 's',
    document: 'd1',
    what: 'appendix',
    title: 'Bilaga',
    sha256: '00',
  } as const;

  it('are missing, then found', () => {
    const record = new MemoryRecord().given('strategy', 's', registered);
    expect(told(record.when(STRATEGY_ACTS['record-missing-document'], missing, registrar))).toBe('DocumentMissing');
    expect(record.state('strategy', 's')?.missing).toHaveLength(1);
    expect(told(record.when(STRATEGY_ACTS['record-missing-document'], missing, registrar))).toBe('document-known-missing');
    expect(told(record.when(STRATEGY_ACTS['attach-strategy-document'], attach, registrar))).toBe('DocumentAttached');
    expect(record.state('strategy', 's')).toMatchObject({ missing: [], documents: [{ document: 'd1' }] });
    expect(told(record.when(STRATEGY_ACTS['attach-strategy-document'], attach, registrar))).toBe('document-exists');
    expect(told(record.when(STRATEGY_ACTS['record-missing-document'], missing, registrar))).toBe('document-is-there');
  });
});

describe('the end of a strategy', () => {
  const supersede = { type: 'supersede-strategy', strategy: 's', by: 'next', carriesOver: [] } as const;
  const revoke = {
    type: 'revoke-strategy',
    strategy: 's',
    day: '2012-11-26',
    paragraph: '3',
    isExample: true,
    lastDay: '2012-12-31',
    reason: 'Ny inriktning',
  } as const;
  const annul = { type: 'annul-strategy', strategy: 's', day: '2009-03-01', court: 'Länsrätten', reason: 'Bristande beredning' } as const;

  it.each([
    ['by one approved', APPROVED, supersede, 'StrategySuperseded'],
    ['by one not approved', APPROVED, { ...supersede, by: 'unapproved' }, 'successor-not-approved'],
    ['by itself', APPROVED, { ...supersede, by: 's' }, 'successor-not-approved'],
    ['by one unknown', APPROVED, { ...supersede, by: 'none' }, 'successor-not-approved'],
    ['before it is approved itself', PROPOSED, supersede, 'strategy-out-of-order'],
    ['by one that the council approved before it', approvedFrom('2013-01-01'), { ...supersede, by: 'first' }, 'strategy-ends-backwards'],
  ] as const)('superseded %s', (_, given, command, then) => {
    expect(outcome(given, STRATEGY_ACTS['supersede-strategy'], command)).toBe(then);
  });

  it('lasts to the day before its successor applies', () => {
    const record = new MemoryRecord().given('strategy', 's', ...APPROVED).given('strategy', 'next', ...approvedFrom('2013-01-01'));
    record.when(STRATEGY_ACTS['supersede-strategy'], supersede, registrar);
    expect(record.state('strategy', 's')?.ending).toMatchObject({
      how: 'superseded',
      by: 'next',
      lastDay: '2012-12-31',
      carriesOver: [],
    });
  });

  it.each([
    ['forwards', APPROVED, revoke, 'StrategyRevoked'],
    ['backwards', APPROVED, { ...revoke, lastDay: '2012-11-25' }, 'strategy-ends-backwards'],
    ['before it was approved', APPROVED, { ...revoke, day: '2008-11-01' }, 'decision-before-proposal'],
    ['while only proposed', PROPOSED, revoke, 'strategy-out-of-order'],
  ] as const)('revoked %s', (_, given, command, then) => {
    expect(outcome(given, STRATEGY_ACTS['revoke-strategy'], command)).toBe(then);
  });

  it.each([
    ['once approved', APPROVED, annul, 'StrategyAnnulled'],
    ['while only proposed', PROPOSED, annul, 'strategy-out-of-order'],
    ['before the decision', APPROVED, { ...annul, day: '2008-11-01' }, 'decision-before-proposal'],
  ] as const)('annulled %s', (_, given, command, then) => {
    expect(outcome(given, STRATEGY_ACTS['annul-strategy'], command)).toBe(then);
  });

  it.each([
    ['approved', APPROVED],
    ['approved-with-changes', CHANGED],
  ] as const)('%s, comes to life when what superseded it is annulled, and can be ended again', (state, given) => {
    const record = new MemoryRecord().given('strategy', 's', ...given).given('strategy', 'next', ...approvedFrom('2013-01-01'));
    record.given('strategy', 'after', ...approvedFrom('2015-01-01'));
    record.when(STRATEGY_ACTS['supersede-strategy'], supersede, registrar);
    record.when(STRATEGY_ACTS['annul-strategy'], { ...annul, strategy: 'next', day: '2013-05-01' }, registrar);
    const restored = record.state('strategy', 's');
    expect(restored).toMatchObject({ state });
    expect(restored).not.toHaveProperty('ending');
    expect(restored && reviewDueAfter(restored, '2013-05-01')).toBe('2016-11-24');
    expect(told(record.when(STRATEGY_ACTS['supersede-strategy'], { ...supersede, by: 'after' }, registrar))).toBe('StrategySuperseded');
  });

  it('stays superseded when the one between it and another is annulled, and comes to life with that one’s annulment', () => {
    const record = new MemoryRecord().given('strategy', 's', ...APPROVED).given('strategy', 'next', ...approvedFrom('2013-01-01'));
    record.given('strategy', 'after', ...approvedFrom('2015-01-01'));
    record.when(STRATEGY_ACTS['supersede-strategy'], supersede, registrar);
    record.when(STRATEGY_ACTS['supersede-strategy'], { ...supersede, strategy: 'next', by: 'after' }, registrar);
    const states = () => ['s', 'next', 'after'].map((id) => record.state('strategy', id)?.state);
    const inForce = (day: string) => strategyInForce(record.world().all('strategy'), day)?.id;
    record.when(STRATEGY_ACTS['annul-strategy'], { ...annul, strategy: 'next', day: '2015-03-01' }, registrar);
    expect(states()).toEqual(['superseded', 'annulled', 'approved']);
    expect([inForce('2014-12-31'), inForce('2015-01-01')]).toEqual(['s', 'after']);
    record.when(STRATEGY_ACTS['annul-strategy'], { ...annul, strategy: 'after', day: '2015-05-01' }, registrar);
    expect([...states(), inForce('2015-06-01')]).toEqual(['approved', 'annulled', 'annulled', 's']);
  });

  it('stays annulled when what superseded it is annulled too', () => {
    const record = new MemoryRecord().given('strategy', 's', ...APPROVED).given('strategy', 'next', ...approvedFrom('2013-01-01'));
    record.when(STRATEGY_ACTS['supersede-strategy'], supersede, registrar);
    record.when(STRATEGY_ACTS['annul-strategy'], annul, registrar);
    expect(told(record.when(STRATEGY_ACTS['annul-strategy'], { ...annul, strategy: 'next', day: '2013-05-01' }, registrar))).toBe(
      'StrategyAnnulled',
    );
    expect(record.state('strategy', 's')?.state).toBe('annulled');
  });
});
