import { claimWakeups, wish } from '@anvisa/record/conduct/wakeups';
import { wakeWhoseDayHasCome } from '@anvisa/record/queries/clock';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { freshRecord, type TestRecord } from '../support/record.js';

const CONDUCTOR = 'strategy/s1';

let record: TestRecord;
beforeAll(async () => {
  record = await freshRecord();
  await record.pool.query(
    `INSERT INTO conductor (id, kind, phase, next_due, observed_at) VALUES ($1, 'strategy', 'waiting', '2009-01-01', clock_timestamp())`,
    [CONDUCTOR],
  );
});
afterAll(() => record.end());

it('a conductor whose day a moved clock brings does not wait for the lease of the wish before', async () => {
  const claim = () => claimWakeups(record.pool, { limit: 1, leaseSeconds: 60, delayMs: 0 });
  await wish(record.pool, [CONDUCTOR]);
  expect(await claim()).toHaveLength(1);
  expect(await claim()).toEqual([]);
  await wakeWhoseDayHasCome(record.pool);
  expect(await claim()).toMatchObject([{ conductor: CONDUCTOR }]);
});
