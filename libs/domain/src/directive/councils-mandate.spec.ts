import { describe, expect, it } from '@jest/globals';
import type { Mandate } from '../mandate/mandate.js';
import { context, type TestRecord, told } from '../receipt/record.fixture.js';
import { DIRECTIVE_ACTS as A } from './acts.js';
import { city, DISA, edition, record, SIV, TELE, until } from './case.fixture.js';

const MET = '2026-02-09';
const TODAY = '2026-02-12';
const board = { day: MET, paragraph: '7', reasons: 'Enligt förslaget.' };
const CHAIR = {
  decidedOn: MET,
  decidedBy: 'Karin Ek, kommunstyrelsens ordförande',
  empowerment: 'KS 2026-01-14 § 7',
  reasons: 'Avtalet löper ut före nästa sammanträde.',
};
const LACKS = 'board-lacks-the-councils-mandate';

const refer = (test: TestRecord) =>
  test.when(
    A['decide-edition'],
    { type: 'decide-edition', ...TELE, textHash: edition(test).text?.hash ?? '', outcome: 'refer', record: record(), urgent: true },
    context('2026-02-03', DISA),
  );
const byBoard = (test: TestRecord, outcome: 'approved' | 'returned' | 'declined' = 'approved') =>
  test.when(A['record-board-decision'], { type: 'record-board-decision', ...TELE, outcome, board }, context(TODAY, SIV));
const byChair = (test: TestRecord, outcome: 'approved' | 'declined' = 'approved') =>
  test.when(A['record-chair-decision'], { type: 'record-chair-decision', ...TELE, outcome, ...CHAIR }, context(TODAY, SIV));
const repeal = (test: TestRecord) =>
  test.when(A['decide-repeal'], { type: 'decide-repeal', ...TELE, lastDay: '2026-12-31', board }, context(TODAY, SIV));

/** The same city, where the council has given the board another mandate. */
function where(change: Partial<Mandate>, test: TestRecord): TestRecord {
  const mandate = test.state('mandate', 'board');
  if (!mandate) throw new Error('the board has a mandate');
  return test.standing('mandate', 'board', { ...mandate, ...change });
}
const referred = (change: Partial<Mandate> = {}, test = city()) => {
  until('ready', test);
  refer(test);
  return where(change, test);
};
const inForce = (change: Partial<Mandate> = {}) =>
  where(
    change,
    until('decided')
      .given('directive', 'tele', { type: 'EditionPublished', edition: 1 }, '2026-02-03')
      .given('directive', 'tele', { type: 'EnteredIntoForce', edition: 1, on: '2026-02-04', evaluateFrom: '2027-02-04' }, '2026-02-04'),
  );
const revoked = (from: string) => ({ revoked: { from, decidedOn: from, paragraph: '3', recordedOn: from } });

describe('what binds committees', () => {
  it('is decided by the board or its chair by the council’s mandate, which the record names', () => {
    const as = { office: 'board-secretary', onBehalfOf: 'executive-board', mandates: ['mandate/board'] };
    for (const outcome of [byBoard(referred()), byChair(referred()), repeal(inForce())]) expect(outcome).toHaveProperty('as', as);
  });

  it.each<[string, Partial<Mandate>]>([
    ['has expired', { until: '2026-02-08' }],
    ['was revoked', revoked(MET)],
    ['begins after the meeting', { from: '2026-02-10' }],
    ['is for another area', { areas: ['omrade-1'] }],
  ])('is the council’s where the mandate %s', (_, change) => {
    expect(told(byBoard(referred(change)))).toBe(LACKS);
    expect(told(byChair(referred(change)))).toBe(LACKS);
    expect(told(repeal(inForce(change)))).toBe(LACKS);
  });

  it('is the council’s while it has not approved the strategy that the mandate rests on', () => {
    const waiting = () => referred({}, city({ approved: false }));
    expect(told(byBoard(waiting()))).toBe(LACKS);
    expect(told(byChair(waiting()))).toBe(LACKS);
  });

  it.each([
    ['a mandate that was in force that day and has ended since carries it', { until: MET }],
    ['so does one revoked on the day after', revoked('2026-02-10')],
  ])('is judged by the day of the meeting: %s', (_, change) => {
    expect(told(byBoard(referred(change)))).toEqual(['BoardApproved']);
    expect(told(byChair(referred(change)))).toEqual(['ChairApproved']);
    expect(told(repeal(inForce(change)))).toEqual(['BoardRepealed']);
  });
});

it('to return and to decline binds nobody, and needs no mandate', () => {
  const lacking = () => referred({ until: '2026-02-08' });
  expect(byBoard(lacking(), 'returned')).toMatchObject({
    as: { office: 'board-secretary' },
    changes: [{ event: { type: 'BoardReturned' } }],
  });
  expect(told(byBoard(lacking(), 'declined'))).toEqual(['BoardDeclined']);
  expect(told(byChair(lacking(), 'declined'))).toEqual(['ChairDeclined']);
});
