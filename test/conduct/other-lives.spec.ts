import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Conducted } from './support/conducted.js';
import { latest, linesOf } from './support/done.js';
import { OTHER_LIVES, OTHER_LIVES_BY_HAND } from './support/other-lives.js';

const A_MINUTE = 60_000;

describe('a strategy that ends, an exemption and a deputy', () => {
  let conducted: Conducted;
  beforeAll(async () => {
    conducted = await Conducted.start();
    await conducted.wake('strategy/s1');
    await conducted.live(OTHER_LIVES, '2027-06-10T08:00:00.000Z');
  }, A_MINUTE);
  afterAll(() => conducted.end());

  it('are told of and moved on their days', async () => expect(linesOf(await conducted.record.deeds())).toEqual(OTHER_LIVES_BY_HAND));

  it('on time', async () => expect(latest(await conducted.record.deeds())).toBeLessThan(60_000));
});
