import { describe, expect, it } from '@jest/globals';
import { MemoryRecord } from '../mandate/record.fixture.js';
import type { StrategyEvent } from './events.js';
import { reviewDueAfter } from './review-due.js';
import { type Standing, standingOn, strategyInForce } from './standing.js';
import { APPROVED, approvedFrom, CHANGED, PROPOSED } from './stockholm.fixture.js';

const superseded: StrategyEvent = { type: 'StrategySuperseded', by: 'next', lastDay: '2012-12-31', carriesOver: [] };
const annulled: StrategyEvent = { type: 'StrategyAnnulled', day: '2013-05-01', court: 'Förvaltningsrätten', reason: 'Bristande beredning' };
const rejected: StrategyEvent = { type: 'StrategyRejected', day: '2008-11-24', paragraph: '12', isExample: true };

function strategies(given: Readonly<Record<string, readonly StrategyEvent[]>>) {
  const record = new MemoryRecord();
  for (const [id, events] of Object.entries(given)) record.given('strategy', id, ...events);
  return record.world().all('strategy');
}

describe('how a strategy stands on a day', () => {
  it.each<readonly [string, readonly StrategyEvent[], string, Standing]>([
    ['proposed', PROPOSED, '2026-11-25', 'undecided'],
    ['the day before the decision', APPROVED, '2008-11-23', 'undecided'],
    ['the day of the decision', APPROVED, '2008-11-24', 'approved'],
    ['changed', CHANGED, '2008-11-24', 'approved-with-changes'],
    ['rejected', [...PROPOSED, rejected], '2008-11-24', 'rejected'],
    ['superseded, on its last day', [...APPROVED, superseded], '2012-12-31', 'approved'],
    ['superseded, the day after', [...APPROVED, superseded], '2013-01-01', 'ended'],
    ['annulled, even before the ruling', [...APPROVED, annulled], '2010-01-01', 'annulled'],
  ])('%s', (_, events, day, then) => {
    const all = strategies({ s: events });
    expect(all.map((one) => standingOn(one, all, day))).toEqual([then]);
  });

  it('is one at a time', () => {
    const all = strategies({ s: [...APPROVED, superseded], next: approvedFrom('2013-01-01') });
    expect(['2008-11-01', '2012-12-31', '2013-01-01'].map((day) => strategyInForce(all, day)?.id)).toEqual([undefined, 's', 'next']);
  });

  it('falls back on the one superseded when its successor is annulled', () => {
    const all = strategies({ s: [...APPROVED, superseded], next: [...approvedFrom('2013-01-01'), annulled] });
    expect(strategyInForce(all, '2014-01-01')?.id).toBe('s');
  });
});

describe('the periodic review', () => {
  it.each([
    ['2008-11-24', '2012-11-24'],
    ['2012-11-24', '2016-11-24'],
    ['2026-11-25', '2028-11-24'],
  ])('after %s is due on %s', (day, due) => {
    expect(strategies({ s: APPROVED }).map((one) => reviewDueAfter(one, day))).toEqual([due]);
  });

  it('is none of a strategy that is not in force', () => {
    const all = strategies({ proposed: PROPOSED, ended: [...APPROVED, superseded], annulled: [...APPROVED, annulled] });
    expect(all.map((one) => reviewDueAfter(one, '2013-01-01'))).toEqual([undefined, undefined, undefined]);
  });
});
