import { writeManyDirectives } from '@anvisa/record/bench/many-directives';
import { overdueConductors } from '@anvisa/record/conduct/conductors';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { freshRecord, type TestRecord } from '../support/record.js';

const MANY = 5_000;
const FIFTH = MANY / 5;

let record: TestRecord;
beforeAll(async () => {
  record = await freshRecord();
  await writeManyDirectives(record.superuserUrl, MANY);
});
afterAll(() => record.end());

const overdue = () => overdueConductors(record.pool, { graceSeconds: 60, limit: MANY });
const statesOf = async (ids: readonly string[]) => {
  const { rows } = await record.pool.query<{ state: string; count: number }>(
    `SELECT state, count(*)::int FROM edition WHERE 'directive/' || directive || '/edition/' || number = ANY($1) GROUP BY state ORDER BY state`,
    [ids],
  );
  return rows.map(({ state, count }) => [state, count]);
};

it('looks for a conductor of what is open alone, and of what has ended while an evaluation of it is open', async () => {
  expect(await statesOf(await overdue())).toEqual([
    ['draft', FIFTH],
    ['in-force', FIFTH],
    ['in-review', FIFTH],
  ]);
  await record.pool.query(`INSERT INTO evaluation (id, directive, edition, case_number, state, opened_at, answer_by)
    SELECT directive || '/1/1', directive, number, case_number, 'open', now() - interval '1 day', current_date FROM edition WHERE state = 'superseded' LIMIT 1`);
  expect(await statesOf(await overdue())).toContainEqual(['superseded', 1]);
});

it('finds nothing where each has been looked at', async () => {
  await record.pool.query(`INSERT INTO conductor (id, kind, phase, observed_at)
    SELECT 'directive/' || directive || '/edition/' || number, 'edition', 'closed', clock_timestamp() FROM edition`);
  expect(await overdue()).toEqual([]);
});
