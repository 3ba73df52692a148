import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MemoryRecord, somebody } from '../mandate/record.fixture.js';
import { stateAfter } from '../transition.js';
import { STRATEGY_ACTS } from './acts.js';
import { COUNCIL_OUTCOMES } from './council-outcomes.js';
import { STRATEGY_TRANSITIONS } from './states.js';
import { STOCKHOLM } from './stockholm.fixture.js';

const registrar = somebody('registrar', 'registrar');
const { registered, stated, prepared, proposed } = STOCKHOLM;

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2008-11-${String(n).padStart(2, '0')}`);
const strategy = fc.constantFrom('a', 'b');
type Step = (record: MemoryRecord) => unknown;

const step: fc.Arbitrary<Step> = fc.oneof(
  strategy.map<Step>(
    (id) => (r) =>
      r.when(STRATEGY_ACTS['register-strategy'], { ...registered, type: 'register-strategy', strategy: id, caseNumber: id }, registrar),
  ),
  strategy.map<Step>(
    (id) => (r) =>
      r.when(STRATEGY_ACTS['record-office-statement'], { ...stated, type: 'record-office-statement', strategy: id }, registrar),
  ),
  strategy.map<Step>(
    (id) => (r) => r.when(STRATEGY_ACTS['record-preparation'], { ...prepared, type: 'record-preparation', strategy: id }, registrar),
  ),
  strategy.map<Step>(
    (id) => (r) => r.when(STRATEGY_ACTS['record-board-proposal'], { ...proposed, type: 'record-board-proposal', strategy: id }, registrar),
  ),
  fc.tuple(strategy, day, fc.constantFrom(...COUNCIL_OUTCOMES)).map<Step>(([id, on, outcome]) => (r) => {
    const decision = { day: on, paragraph: '1', outcome, changes: 'Så', isExample: true };
    return r.when(STRATEGY_ACTS['record-council-decision'], { type: 'record-council-decision', strategy: id, ...decision }, registrar);
  }),
  fc.tuple(strategy, strategy).map<Step>(
    ([id, by]) =>
      (r) =>
        r.when(STRATEGY_ACTS['supersede-strategy'], { type: 'supersede-strategy', strategy: id, by, carriesOver: [] }, registrar),
  ),
  fc.tuple(strategy, day).map<Step>(
    ([id, on]) =>
      (r) =>
        r.when(
          STRATEGY_ACTS['annul-strategy'],
          { type: 'annul-strategy', strategy: id, day: on, court: 'Rätten', reason: 'Så' },
          registrar,
        ),
  ),
);

describe('whatever is recorded of strategies', () => {
  it('approves only what was prepared, endorsed and proposed before, in that order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const record = new MemoryRecord();
        for (const one of steps) one(record);
        for (const id of ['a', 'b']) {
          const types = record.entries.filter((entry) => entry.id === id).map(({ event }) => event.type);
          const approved = types.findIndex((type) => type.startsWith('StrategyApproved'));
          if (approved < 0) continue;
          const before = types.slice(0, approved);
          const places = ['StrategyRegistered', 'OfficeStatementRecorded', 'PreparationEndorsed', 'BoardProposed'].map((type) =>
            before.indexOf(type),
          );
          expect(places).toEqual([...places].sort((x, y) => x - y));
          expect(places).not.toContain(-1);
          expect(types.filter((type) => type.startsWith('StrategyApproved'))).toHaveLength(1);
        }
      }),
    );
  });

  it('is told again by its entries, each field declared open or committed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const record = new MemoryRecord();
        for (const one of steps) one(record);
        expect(record.replayed().states()).toStrictEqual(record.states());
        expect(record.undeclared()).toEqual([]);
      }),
    );
  });

  it('moves by the table of states alone', () => {
    expect(stateAfter(STRATEGY_TRANSITIONS, 'rejected', 'StrategyApproved')).toBe('rejected');
    expect(stateAfter(STRATEGY_TRANSITIONS, 'annulled', 'StrategySuperseded')).toBe('annulled');
    expect(stateAfter(STRATEGY_TRANSITIONS, 'tabled', 'StrategyApproved')).toBe('approved');
  });
});
