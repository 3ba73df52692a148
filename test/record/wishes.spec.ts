import { letRest, overdueConductors, restingConductors } from '@anvisa/record/conduct/conductors';
import { claimWakeups, stuckConductors, waitingWakeups, wish } from '@anvisa/record/conduct/wakeups';
import { wakeWhoseDayHasCome } from '@anvisa/record/queries/clock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
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

describe('a conductor that could not read its case', () => {
  const claimed = () => claimWakeups(record.pool, { limit: 9, leaseSeconds: 60, delayMs: 0 });
  const rests = (id: string) => letRest(record.pool, { id, kind: 'edition' }, 3_600_000);
  const NEVER_LOOKED = 'directive/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/edition/1';
  beforeEach(async () => {
    await record.pool.query('DELETE FROM wakeup');
    await record.pool.query('DELETE FROM conductor');
  });

  it('rests, though none had looked there before: it neither waits nor is stuck, and the sweep lets it', async () => {
    await wish(record.pool, [NEVER_LOOKED]);
    await claimed();
    await rests(NEVER_LOOKED);
    expect(await restingConductors(record.pool)).toEqual([NEVER_LOOKED]);
    expect(await waitingWakeups(record.pool)).toBe(0);
    expect(await stuckConductors(record.pool, 0)).toEqual([]);
    expect(await overdueConductors(record.pool, { graceSeconds: 0, limit: 9 })).toEqual([]);
    await record.pool.query("UPDATE conductor SET next_due = next_due - interval '1 hour', observed_at = observed_at - interval '1 hour'");
    expect(await overdueConductors(record.pool, { graceSeconds: 0, limit: 9 })).toEqual([NEVER_LOOKED]);
  });

  it('is woken by a wish that came while it looked', async () => {
    await wish(record.pool, [NEVER_LOOKED]);
    await claimed();
    await wish(record.pool, [NEVER_LOOKED]);
    await rests(NEVER_LOOKED);
    expect(await claimed()).toMatchObject([{ conductor: NEVER_LOOKED }]);
  });
});
