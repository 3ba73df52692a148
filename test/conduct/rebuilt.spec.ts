import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Conducted } from './support/conducted.js';
import { linesOf } from './support/done.js';
import { tenYearsByHand } from './support/oracle.js';
import { TEN_YEARS } from './support/ten-years.js';

const BEGINNING = Date.parse('2026-01-08T00:00:00.000Z');
const END = '2036-03-01T08:00:00.000Z';
const INSTANTS = 12;

/** Twelve instants of the ten years, another twelve in each run; a failing run says its seed. */
function randomInstants(seed: number): readonly string[] {
  const instant = fc.integer({ min: BEGINNING, max: Date.parse(END) }).map((ms) => new Date(ms).toISOString());
  return fc.sample(fc.array(instant, { minLength: INSTANTS, maxLength: INSTANTS }), { seed, numRuns: 1 })[0] ?? [];
}

describe('conductors that are all lost at random instants', () => {
  let conducted: Conducted;
  afterEach(() => conducted.end());

  it('are started again from the record and do the same', async () => {
    const seed = Number(process.env.TEST_SEED ?? Date.now() % 2 ** 31);
    const lost = randomInstants(seed);
    conducted = await Conducted.start({ loseAllAt: lost });
    await conducted.live(TEN_YEARS, END);
    expect({ seed, lines: linesOf(await conducted.record.deeds()) }).toEqual({ seed, lines: tenYearsByHand() });
    expect(conducted.lost).toBeGreaterThan(0);
  });
});
