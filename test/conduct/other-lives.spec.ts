import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Conducted } from './support/conducted.js';
import { done, latest } from './support/done.js';
import { OTHER_LIVES, OTHER_LIVES_BY_HAND, PROPOSED_SUCCESSOR } from './support/other-lives.js';

const A_MINUTE = 60_000;

describe('a strategy that ends, an exemption and a deputy', () => {
  let conducted: Conducted;
  beforeAll(async () => {
    conducted = await Conducted.start({ beginning: '2026-01-05T08:00:00.000Z' });
    for (const change of PROPOSED_SUCCESSOR) conducted.record.given(change, '2026-01-05T08:00:00.000Z');
    for (const strategy of ['s1', 's2']) await conducted.wake(`strategy/${strategy}`);
    await conducted.live(OTHER_LIVES, '2027-06-10T08:00:00.000Z');
  }, A_MINUTE);
  afterAll(() => conducted.end());

  it('are told of and moved on their days', () => expect(done(conducted.record)).toEqual(OTHER_LIVES_BY_HAND));

  it('on time', () => expect(latest(conducted.record)).toBeLessThan(5_000));
});
