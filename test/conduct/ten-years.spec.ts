import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Conducted } from './support/conducted.js';
import { latest, linesOf } from './support/done.js';
import { MemoryRecord } from './support/memory-record.js';
import { tenYearsByHand } from './support/oracle.js';
import { PostgresRecord } from './support/postgres-record.js';
import { TEN_YEARS } from './support/ten-years.js';

const TWO_MINUTES = 120_000;

describe.each([
  ['in memory', async () => new MemoryRecord()],
  ['in Postgres, behind the door', () => PostgresRecord.fresh()],
])('ten years of a directive, %s', (_, recordOf) => {
  let conducted: Conducted;
  beforeAll(async () => {
    conducted = await Conducted.start({ record: await recordOf() });
    await conducted.live(TEN_YEARS, '2036-03-01T08:00:00.000Z');
  }, TWO_MINUTES);
  afterAll(() => conducted.end());

  it('give what a clerk with a calendar would have done', async () => {
    expect(linesOf(await conducted.record.deeds())).toEqual(tenYearsByHand());
  });

  it('are on time', async () => expect(latest(await conducted.record.deeds())).toBeLessThan(60_000));

  it('leave no conductor running', async () => {
    for (const id of conducted.woken) {
      const { status } = await conducted.env.client.workflow.getHandle(id).describe();
      expect(status.name).toBe('COMPLETED');
    }
  });
});
