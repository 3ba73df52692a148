import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Conducted } from './support/conducted.js';
import { done, latest } from './support/done.js';
import { tenYearsByHand } from './support/oracle.js';
import { TEN_YEARS } from './support/ten-years.js';

const A_MINUTE = 60_000;

describe('ten years of a directive', () => {
  let conducted: Conducted;
  beforeAll(async () => {
    conducted = await Conducted.start({ beginning: '2026-01-05T08:00:00.000Z' });
    await conducted.live(TEN_YEARS, '2036-03-01T08:00:00.000Z');
  }, A_MINUTE);
  afterAll(() => conducted.end());

  it('gives what a clerk with a calendar would have done', () => {
    expect(done(conducted.record)).toEqual(tenYearsByHand());
  });

  it('is on time', () => expect(latest(conducted.record)).toBeLessThan(5_000));

  it('leaves no conductor running', async () => {
    for (const id of conducted.woken) {
      const { status } = await conducted.env.client.workflow.getHandle(id).describe();
      expect(status.name).toBe('COMPLETED');
    }
  });
});
