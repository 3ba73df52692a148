import { describe, expect, test } from '@jest/globals';
import type { StrategyEvent } from '../strategy/events.js';
import type { SwedishDate } from '../time.js';
import { editionIn, on } from './edition.fixture.js';
import { standsWithout } from './end-of-strategy.js';
import { STANDING_POLICY } from './policy.js';
import { duesOf } from './reading.js';
import type { ConductRecord } from './record.fixture.js';
import { whatNext } from './what-next.js';

const council = { day: '2025-01-20', paragraph: '7', isExample: true };
const ended = { day: '2027-05-17', paragraph: '9', isExample: true };

/** A strategy that the council has approved from a day. */
function approved(record: ConductRecord, id: string, from: SwedishDate, paragraph = council.paragraph): ConductRecord {
  const events: readonly StrategyEvent[] = [
    {
      type: 'StrategyRegistered',
      title: id,
      caseNumber: '1',
      reviewMonths: 12,
      isExample: true,
      steeringDocuments: [],
      relatedDecisions: [],
    },
    { type: 'OfficeStatementRecorded', dated: '2024-09-01', preparedBy: '' },
    { type: 'PreparationEndorsed', presenter: '' },
    { type: 'BoardProposed', statement: '1', day: '2024-11-01', proposes: [], signedBy: [] },
    { type: 'StrategyApproved', from, ...council, paragraph },
  ];
  for (const event of events) record.given('strategy', id, on(from), event);
  return record;
}

const superseded = (by: string, carriesOver: readonly string[]): StrategyEvent => ({
  type: 'StrategySuperseded',
  by,
  lastDay: '2027-05-31',
  carriesOver,
});

describe('an edition in force whose strategy', () => {
  const inForce = () => approved(editionIn('in-force'), 's1', '2025-01-21');
  const reading = (record: ConductRecord, day: SwedishDate) => whatNext(record.edition('d'), STANDING_POLICY, on(day));

  test('stands is in no haste', () => expect(reading(inForce(), '2027-06-10').changesAt).toBeUndefined());

  test('is revoked ends when the strategy’s last day is over', () => {
    const record = inForce().given('strategy', 's1', on('2027-05-17'), {
      type: 'StrategyRevoked',
      ...ended,
      lastDay: '2027-05-31',
      reason: '',
    });
    expect(reading(record, '2027-05-20')).toMatchObject({ phase: 'in-force', changesAt: '2027-05-31T22:00:00.000Z' });
    expect(reading(record, '2027-06-01')).toMatchObject({ phase: 'ending', lapse: { act: 'lapse', due: '2027-05-31T22:00:00.000Z' } });
  });

  test('is to end is not evaluated after that, and its end is foreseen', () => {
    const record = inForce();
    const dues = () => duesOf(reading(record, '2027-05-20')).map(({ act, due }) => [act, due]);
    expect(dues()).toContainEqual(['open-evaluation', '2027-12-01T07:00:00.000Z']);
    record.given('strategy', 's1', on('2027-05-17'), { type: 'StrategyRevoked', ...ended, lastDay: '2027-05-31', reason: '' });
    expect(dues()).toContainEqual(['lapse', '2027-05-31T22:00:00.000Z']);
    expect(dues().map(([act]) => act)).not.toContain('open-evaluation');
  });

  test('is to end still awaits what its evaluators were asked', () => {
    const asked = { directive: 'd', edition: 1, round: 1, caseNumber: '031-2/2027', title: '', questions: [], provisions: [] } as const;
    const record = inForce()
      .given('evaluation', 'd/1/1', on('2027-12-01'), { type: 'EvaluatorsAsked', ...asked, evaluators: ['eva'], answerBy: '2027-12-30' })
      .given('directive', 'd', on('2027-12-01'), { type: 'EvaluationOpened', edition: 1, evaluation: 'd/1/1' })
      .given('strategy', 's1', on('2027-12-01'), { type: 'StrategyRevoked', ...ended, lastDay: '2027-12-10', reason: '' });
    const dues = duesOf(reading(record, '2027-12-02')).map(({ act, due }) => [act, due]);
    expect(dues).toContainEqual(['remind-evaluators', '2027-12-30T07:00:00.000Z']);
    expect(dues).toContainEqual(['lapse', '2027-12-10T23:00:00.000Z']);
  });

  test('is superseded by one that does not name the directive ends with it', () => {
    const record = approved(inForce(), 's2', '2027-06-01').given('strategy', 's1', on('2027-05-17'), superseded('s2', ['another']));
    expect(reading(record, '2027-06-01').phase).toBe('ending');
  });

  test('is superseded by one that names it goes on, until that one ends', () => {
    const record = approved(inForce(), 's2', '2027-06-01').given('strategy', 's1', on('2027-05-17'), superseded('s2', ['d']));
    expect(reading(record, '2027-06-01').phase).toBe('in-force');
    record.given('strategy', 's2', on('2027-08-02'), {
      type: 'StrategyRevoked',
      ...ended,
      day: '2027-08-02',
      lastDay: '2027-08-31',
      reason: '',
    });
    expect(reading(record, '2027-09-01').phase).toBe('ending');
  });

  test('is superseded by one since annulled, in whose place another stands, ends where that one does not name it', () => {
    const between = approved(approved(inForce(), 's2', '2027-06-01'), 's3', '2027-07-01')
      .given('strategy', 's1', on('2027-05-17'), superseded('s2', ['d']))
      .given('strategy', 's2', on('2027-06-17'), { type: 'StrategySuperseded', by: 's3', lastDay: '2027-06-30', carriesOver: [] })
      .given('strategy', 's2', on('2027-06-18'), { type: 'StrategyAnnulled', day: '2027-06-18', court: '', reason: '' });
    expect(reading(between, '2027-06-20')).toMatchObject({ phase: 'in-force', changesAt: '2027-06-30T22:00:00.000Z' });
  });

  test('is annulled ends with it', () => {
    const record = inForce().given('strategy', 's1', on('2027-05-17'), {
      type: 'StrategyAnnulled',
      day: '2027-05-14',
      court: '',
      reason: '',
    });
    expect(reading(record, '2027-05-17').phase).toBe('ending');
  });
});

describe('an edition older than the first day of its strategy', () => {
  const revoked = (record: ConductRecord) =>
    record.given('strategy', 's1', on('2027-05-17'), { type: 'StrategyRevoked', ...ended, lastDay: '2027-05-31', reason: '' });

  test.each(['draft', 'decided', 'in-force'] as const)('and now %s ends with it all the same', (state) => {
    const record = approved(editionIn(state), 's1', '2026-12-01');
    expect(whatNext(revoked(record).edition('d'), STANDING_POLICY, on('2027-06-01')).phase).toBe('ending');
  });

  test('and of none when another comes long after it is no other’s', () => {
    const record = approved(approved(editionIn('in-force'), 's1', '2025-01-21'), 's2', '2030-01-01');
    expect(whatNext(revoked(record).edition('d'), STANDING_POLICY, on('2027-05-20'))).toMatchObject({
      changesAt: '2027-05-31T22:00:00.000Z',
    });
  });
});

describe('an edition older than two strategies from one and the same day', () => {
  test.each([
    ['s2', ['s2', 's3']],
    ['s3', ['s3', 's2']],
  ] as const)('rests on that which the council approved last, though %s is read first', (_, read) => {
    const paragraphs = { s2: '8', s3: '11' };
    const record = read.reduce((so, id) => approved(so, id, '2027-06-01', paragraphs[id]), editionIn('in-force'));
    record.given('strategy', 's3', on('2027-07-01'), { type: 'StrategyRevoked', ...ended, lastDay: '2027-07-31', reason: '' });
    expect(whatNext(record.edition('d'), STANDING_POLICY, on('2027-08-01')).phase).toBe('ending');
  });
});

describe('an edition whose strategy had ended', () => {
  const revokedOn = (record: ConductRecord, day: SwedishDate) =>
    record.given('strategy', 's1', on(day), { type: 'StrategyRevoked', ...ended, day: '2026-08-10', lastDay: '2026-08-31', reason: '' });
  const reading = (record: ConductRecord) => whatNext(record.edition('d'), STANDING_POLICY, on('2026-12-10'));

  test('when it was decided ends with it, where that was recorded only afterwards', () => {
    const record = revokedOn(approved(editionIn('in-force'), 's1', '2025-01-21'), '2026-10-20');
    expect(reading(record)).toMatchObject({ phase: 'ending', lapse: { act: 'lapse' } });
    expect(reading(approved(record, 's2', '2030-01-01')).phase).toBe('ending');
  });

  test('as the record knew when it was decided rests on none, and on the next one from its first day', () => {
    const record = revokedOn(approved(editionIn('in-force'), 's1', '2025-01-21'), '2026-08-10');
    expect(reading(record)).toMatchObject({ phase: 'in-force' });
    expect(reading(approved(record, 's2', '2030-01-01'))).toMatchObject({ phase: 'in-force' });
  });
});

test.each<readonly [string, SwedishDate, string]>([
  ['the last day of the strategy', '2027-05-31', 'ending'],
  ['the first day of the next, which does not end', '2027-06-01', 'publication'],
])('an edition that the board approved on %s rests on it, however late it is recorded', (_, day, phase) => {
  const record = approved(approved(editionIn('ready'), 's1', '2025-01-21'), 's2', '2027-06-01')
    .given('strategy', 's1', on('2027-05-17'), superseded('s2', []))
    .given('directive', 'd', on('2027-05-31'), { type: 'CaseTakenToBoard', edition: 1, reasons: '' })
    .given('directive', 'd', on('2027-06-07'), {
      type: 'BoardApproved',
      edition: 1,
      document: 1,
      textHash: 'h1',
      board: { day, paragraph: '4', reasons: '' },
    });
  expect(whatNext(record.edition('d'), STANDING_POLICY, on('2027-06-08')).phase).toBe(phase);
});

test.each<readonly [string, readonly StrategyEvent[], string | undefined]>([
  ['names it once what ended the strategy is annulled', [{ type: 'StrategyAnnulled', day: '2027-07-01', court: '', reason: '' }], 's1'],
  ['is closed while that stands', [], undefined],
])('an edition that lapsed with its strategy %s', (_, since, then) => {
  const record = approved(approved(editionIn('in-force'), 's1', '2025-01-21'), 's2', '2027-06-01')
    .given('strategy', 's1', on('2027-05-17'), superseded('s2', []))
    .given('directive', 'd', on('2027-06-01'), { type: 'EditionLapsed', edition: 1, strategy: 's1', lastDay: '2027-05-31' });
  for (const event of since) record.given('strategy', 's2', on('2027-07-01'), event);
  const { directive, strategies } = record.edition('d');
  expect(directive.editions.map((edition) => standsWithout(directive, edition, strategies))).toEqual([then]);
});

test('an edition that is over does not lapse', () => {
  const record = approved(editionIn('in-force'), 's1', '2025-01-21')
    .given('strategy', 's1', on('2027-05-17'), { type: 'StrategyRevoked', ...ended, lastDay: '2027-05-31', reason: '' })
    .given('directive', 'd', on('2027-05-20'), { type: 'EditionRepealed', edition: 1 });
  expect(whatNext(record.edition('d'), STANDING_POLICY, on('2027-06-01')).phase).toBe('closed');
});
