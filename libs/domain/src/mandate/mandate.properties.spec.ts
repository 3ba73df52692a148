import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../conduct/working-days.js';
import { isRefusal } from '../refusal.js';
import { STRATEGY_ACTS } from '../strategy/acts.js';
import type { StrategyEvent } from '../strategy/events.js';
import { PROPOSED } from '../strategy/stockholm.fixture.js';
import { MANDATE_ACTS } from './acts.js';
import { mandateInForce } from './chain.js';
import type { MandateEvent } from './mandate.js';
import { FROM_BOARD, FROM_COUNCIL } from './mandates.fixture.js';
import { MemoryRecord, somebody } from './record.fixture.js';
import { MANDATE_TRANSITIONS, mandateStateOn } from './states.js';

const secretary = somebody('secretary', 'board-secretary');
const FIRST = '2008-11-01';
const DAYS = Array.from({ length: 60 }, (_, n) => addDays(FIRST, n));

const day = fc.constantFrom(...DAYS);
const mandate = fc.constantFrom('c1', 'c2', 'b1', 'b2');
const strategy = fc.constantFrom('s', 't');
type Step = (record: MemoryRecord, today: string) => unknown;

const council = fc.constantFrom('c1', 'c2');
const issue = fc
  .record({ id: mandate, parent: council, on: strategy, from: fc.constantFrom(...DAYS.slice(0, 20)), until: fc.option(day, { freq: 2 }) })
  .map<Step>(({ id, parent, on, from, until }) => (record, today) => {
    const terms = id.startsWith('c') ? FROM_COUNCIL : { ...FROM_BOARD, parent };
    const said = { mandate: id, condition: { strategy: on }, from, ...(until && { until }) };
    return record.when(MANDATE_ACTS['issue-mandate'], { ...terms, type: 'issue-mandate', ...said }, secretary, today);
  });
const decide = fc
  .tuple(strategy, fc.constantFrom('approved', 'approved-with-changes', 'tabled', 'rejected', 'remitted'))
  .map<Step>(([id, outcome]) => (record, today) => {
    const decision = { day: today, paragraph: '1', outcome, changes: 'Så', isExample: true };
    return record.when(
      STRATEGY_ACTS['record-council-decision'],
      { type: 'record-council-decision', strategy: id, ...decision },
      secretary,
      today,
    );
  });
const confirm = mandate.map<Step>(
  (id) => (record, today) =>
    record.when(MANDATE_ACTS['confirm-mandate'], { type: 'confirm-mandate', mandate: id, day: today, paragraph: '2' }, secretary, today),
);
const revoke = fc.tuple(mandate, day).map<Step>(([id, from]) => (record, today) => {
  const command = { type: 'revoke-mandate', mandate: id, from, decidedOn: today, paragraph: '3', reason: 'Så' } as const;
  return record.when(MANDATE_ACTS['revoke-mandate'], command, secretary, today);
});
const end = fc.tuple(strategy, fc.boolean()).map<Step>(([id, annul]) => (record, today) => {
  const ended = { strategy: id, day: today, paragraph: '4', isExample: true, lastDay: today, court: 'Rätten', reason: 'Så' };
  return annul
    ? record.when(STRATEGY_ACTS['annul-strategy'], { type: 'annul-strategy', ...ended }, secretary, today)
    : record.when(STRATEGY_ACTS['revoke-strategy'], { type: 'revoke-strategy', ...ended }, secretary, today);
});

const step = fc.oneof({ weight: 8, arbitrary: issue }, { weight: 4, arbitrary: decide }, { weight: 2, arbitrary: confirm }, revoke, end);

/** Steps on days that never go back. */
const history = fc.array(fc.tuple(step, fc.integer({ min: 0, max: 2 })), { minLength: 10, maxLength: 30, size: 'max' }).map((steps) => {
  const record = new MemoryRecord().given('strategy', 's', ...PROPOSED).given('strategy', 't', ...PROPOSED);
  let today = FIRST;
  for (const [one, later] of steps) {
    today = addDays(today, later);
    one(record, today);
  }
  return record;
});

/** Told by the entries alone, without the code under test: whether a mandate carries a decision on a day. */
function carries(record: MemoryRecord, id: string, on: string): boolean {
  const mine = record.entries.filter((entry) => entry.kind === 'mandate' && entry.id === id).map(({ event }) => event as MandateEvent);
  const [given, ...later] = mine;
  if (given?.type !== 'MandateIssued') return false;
  const theirs = record.entries
    .filter((entry) => entry.kind === 'strategy' && entry.id === given.condition?.strategy)
    .map(({ event }) => event as StrategyEvent);
  const confirmed = later.some((event) => event.type === 'MandateConfirmed' && event.day <= on);
  const met = theirs.some(
    (event) =>
      (event.type === 'StrategyApproved' && event.day <= on) ||
      (event.type === 'StrategyApprovedWithChanges' && event.day <= on && confirmed),
  );
  const gone = theirs.some((event) => event.type === 'StrategyAnnulled' || (event.type === 'StrategyRevoked' && event.lastDay < on));
  const revoked = later.some((event) => event.type === 'MandateRevoked' && event.from <= on);
  return met && !gone && !revoked && given.from <= on && (given.until === undefined || on <= given.until);
}

describe('whatever is recorded of mandates and strategies', () => {
  it('carries a decision exactly where a chain up to the council has every condition met', () => {
    let carried = 0;
    fc.assert(
      fc.property(history, day, (record, on) => {
        const found = mandateInForce(record.world(), { area: 'telefoni', day: on, office: 'city-director' });
        const given = record.world().all('mandate');
        const expected = given.some(({ id, parent = '' }) => parent !== '' && carries(record, id, on) && carries(record, parent, on));
        expect(!isRefusal(found)).toBe(expected);
        if (isRefusal(found)) return;
        carried++;
        expect(found.links.map(({ mandate: { id } }) => carries(record, id, on))).toEqual([true, true]);
        expect(found.links.map(({ mandate: { giver } }) => giver)).toEqual(['executive-board', 'council']);
      }),
      { numRuns: 1000 },
    );
    expect(carried).toBeGreaterThan(0);
  });

  it('carries the board exactly where a mandate of the council does', () => {
    fc.assert(
      fc.property(history, day, (record, on) => {
        const found = mandateInForce(record.world(), { area: 'telefoni', day: on, office: 'executive-board' });
        expect(!isRefusal(found)).toBe(['c1', 'c2'].some((id) => carries(record, id, on)));
      }),
    );
  });

  it('moves a mandate from day to day as the table of states has it, and never back from an end', () => {
    const next = (from: string) => MANDATE_TRANSITIONS.filter((one) => one.from.some((state) => state === from)).map(({ to }) => to);
    const reachable = (from: string) => [from, ...next(from), ...next(from).flatMap(next)];
    fc.assert(
      fc.property(history, (record) => {
        for (const one of record.world().all('mandate')) {
          const states = DAYS.map((on) => mandateStateOn(one, record.world().all('strategy'), on));
          for (const [at, state] of states.slice(1).entries()) expect(reachable(states[at] ?? '')).toContain(state);
        }
      }),
    );
  });

  it('is told again by its entries, each field declared open or committed', () => {
    fc.assert(
      fc.property(history, (record) => {
        expect(record.replayed().states()).toStrictEqual(record.states());
        expect(record.undeclared()).toEqual([]);
      }),
    );
  });
});
