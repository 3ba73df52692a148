import { at } from '@anvisa/cli/stockholm/example/days';
import { stockholmExample } from '@anvisa/cli/stockholm/example/example';
import { addDays } from '@anvisa/domain/conduct/working-days';
import { verifyRecord } from '@anvisa/record/verify/verify';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { dueAtOnce, foundedAt, standing } from '../support/example-city.js';
import { freshRecord, type TestRecord } from '../support/record.js';

/** Starts that are odd in the calendar or in the day, and some at random in each run; TEST_DAYS says how many. */
const ODD: readonly string[] = [
  '2026-11-28T11:00:00.000Z', // a Saturday
  '2026-11-29T22:59:00.000Z', // a Sunday, to its end
  '2026-07-15T09:00:00.000Z', // July
  '2026-12-31T22:30:00.000Z', // New Year's Eve, in Stockholm half an hour to midnight
  '2026-12-31T23:05:00.000Z', // the first minutes of the year, while it is still the old one in UTC
  '2027-01-04T05:00:00.000Z', // the first working day after the holidays, before the offices open
  '2027-03-29T10:00:00.000Z', // Easter Monday, the day after summer time has begun
  '2027-06-25T06:00:00.000Z', // Midsummer's Eve
  '2028-02-29T12:00:00.000Z', // a day that other years lack
];
const instants = fc
  .tuple(fc.integer({ min: 0, max: 3_650 }), fc.integer({ min: 0, max: 86_399 }))
  .map(([day, second]) => new Date(Date.parse(addDays('2026-07-01', day)) + second * 1_000).toISOString());
const some = fc.sample(instants, Number(process.env.TEST_DAYS ?? 2));

const records: TestRecord[] = [];
let expected: Readonly<Record<string, string>>;
async function founded(instant: string): Promise<TestRecord> {
  const record = await freshRecord();
  records.push(record);
  await foundedAt(record, instant);
  return record;
}
beforeAll(async () => {
  expected = await standing(await founded('2026-11-25T09:30:00.000Z'));
});
afterAll(() => Promise.all(records.map((record) => record.end())));

describe('the example, whenever it is loaded', () => {
  test.each([...ODD, ...some])('at %s: is alive, verifies, and leaves little to tell', async (instant) => {
    const record = await founded(instant);
    expect(await standing(record)).toEqual(expected);
    expect(await dueAtOnce(record)).toEqual([]);
    const { rows } = await record.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM notice WHERE status = 'pending'`);
    expect(rows[0]?.n).toBeLessThanOrEqual(10);
    expect(await verifyRecord(record.superuserUrl)).not.toHaveProperty('difference');
  });

  it('happens on working days before that day, in the order of their instants', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_650 }), (offset) => {
        const today = addDays('2026-07-01', offset);
        const told = stockholmExample(today).map((one) => one.at);
        expect(told).toEqual(told.toSorted());
        expect((told.at(-1) ?? '') < today).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('has nobody at work on a Sunday', () => expect(() => at('2026-11-29', '9:00')).toThrow('nobody works'));
});
