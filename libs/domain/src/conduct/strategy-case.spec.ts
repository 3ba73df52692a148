import { describe, expect, test } from '@jest/globals';
import type { StrategyEvent } from '../strategy/events.js';
import type { SwedishDate } from '../time.js';
import { CONDUCT_ACTS } from './acts.js';
import { on, people } from './edition.fixture.js';
import { STANDING_POLICY } from './policy.js';
import { duesOf } from './reading.js';
import { type ConductRecord, told } from './record.fixture.js';
import { strategyNext } from './strategy-case.js';

const conductor = 'strategy/s';
const PROPOSED: readonly StrategyEvent[] = [
  {
    type: 'StrategyRegistered',
    title: 'Strategi',
    caseNumber: '1',
    reviewMonths: 12,
    isExample: true,
    steeringDocuments: [],
    relatedDecisions: [],
  },
  { type: 'OfficeStatementRecorded', dated: '2026-09-01', preparedBy: '' },
  { type: 'PreparationEndorsed', presenter: '' },
  { type: 'BoardProposed', statement: '1', day: '2026-10-05', proposes: [], signedBy: [] },
];
const council = { day: '2026-12-07', paragraph: '7', isExample: true };

function strategy(...more: readonly StrategyEvent[]): ConductRecord {
  const record = people();
  for (const event of [...PROPOSED, ...more]) record.given('strategy', 's', on('2026-10-05'), event);
  return record;
}

function next(record: ConductRecord, day: SwedishDate): readonly string[] {
  const found = record.state('strategy', 's');
  const log = record.state('conduct', conductor);
  if (!found) throw new Error('there is no strategy');
  const reading = strategyNext({ strategy: found, ...(log && { log }) }, STANDING_POLICY, on(day));
  return [reading.phase, ...duesOf(reading).map(({ act, due }) => `${due.slice(0, 10)} ${act}`)];
}

describe('a strategy that the council has not decided on', () => {
  test('is told of every twenty working days', () => {
    expect(next(strategy(), '2026-10-05')).toEqual(['proposed', '2026-11-02 remind-council-condition']);
    expect(next(strategy(), '2026-11-10')).toEqual([
      'proposed',
      '2026-11-02 remind-council-condition',
      '2026-11-30 remind-council-condition',
    ]);
  });

  test('that lay for years is told of once, then in its time', () => {
    expect(next(strategy(), '2030-01-02')).toHaveLength(3);
  });

  test('is told to the board’s secretary, once a time', () => {
    const record = strategy();
    const due = { conductor, phase: 'proposed', act: 'remind-council-condition', round: 1, due: '2026-11-02T07:00:00.000Z' } as const;
    const tells = () => told(record.when(CONDUCT_ACTS[due.act], { type: due.act, ...due }, on('2026-11-02')));
    expect(tells()).toEqual(['remind-council-condition → signe']);
    expect(tells()).toEqual([]);
    expect(next(record, '2026-11-10')).toEqual(['proposed', '2026-11-30 remind-council-condition']);
  });

  test('and tabled it is waited for from then', () =>
    expect(next(strategy({ type: 'StrategyTabled', ...council }), '2026-12-07')).toEqual([
      'proposed',
      '2027-01-11 remind-council-condition',
    ]));
});

describe('a strategy in force', () => {
  const inForce = strategy({ type: 'StrategyApproved', from: '2026-12-08', ...council });
  test('is reviewed at its interval', () => {
    expect(next(inForce, '2026-12-08')).toEqual(['approved', '2027-12-08 remind-strategy-review']);
    expect(next(inForce, '2027-12-08')).toEqual(['approved', '2027-12-08 remind-strategy-review', '2028-12-08 remind-strategy-review']);
    expect(next(inForce, '2028-01-10')).toEqual(['approved', '2027-12-08 remind-strategy-review', '2028-12-08 remind-strategy-review']);
  });
});

test.each<[StrategyEvent]>([[{ type: 'StrategyRejected', ...council }]])('a strategy is waited for no more after %j', (event) =>
  expect(next(strategy(event), '2027-06-01')).toEqual(['closed']),
);
