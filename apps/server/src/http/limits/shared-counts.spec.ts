import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Over, SharedCounts } from './shared-counts.js';

/** The count that all processes share, at a distance. */
function shared() {
  let n = 0;
  let told = 0;
  return {
    tell: async (_key: string, more: number) => {
      told++;
      await wait(0);
      n += more;
      return { n, leftMs: 60_000 };
    },
    get told() {
      return told;
    },
  };
}

const letThrough = (answers: readonly (Over | undefined)[]) => answers.filter((over) => over === undefined).length;

describe('what several processes let through', () => {
  it('is what is allowed, and less than a twentieth more for each', async () => {
    const tries = fc.record({
      most: fc.integer({ min: 1, max: 200 }),
      // In what order the requests come to which of up to four processes, some at once.
      bursts: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(tries, async ({ most, bursts }) => {
        const { tell } = shared();
        const processes = [0, 1, 2, 3].map(() => new SharedCounts(tell));
        const answers: (Over | undefined)[] = [];
        for (const burst of bursts) answers.push(...(await Promise.all(burst.map(async (at) => processes[at]?.take('who', most)))));
        const part = Math.max(1, Math.floor(most / 20));
        expect(letThrough(answers)).toBeLessThan(most + processes.length * part);
        expect(letThrough(answers)).toBeGreaterThanOrEqual(Math.min(most, answers.length));
      }),
      { numRuns: 60 },
    );
  });

  it('is told after a twentieth: most requests wait for nobody', async () => {
    const record = shared();
    const counts = new SharedCounts(record.tell);
    for (let n = 0; n < 600; n++) await counts.take('who', 600);
    expect(record.told).toBeLessThanOrEqual(20);
    expect(counts.isSpent('who', 600)).toMatchObject({ seconds: expect.any(Number) });
    expect(await counts.take('another', 600)).toBeUndefined();
  });
});

describe('a record that is away', () => {
  it('does not stop anybody, and each process still holds its own to the limit', async () => {
    const counts = new SharedCounts(() => Promise.reject(new Error('away')));
    const answers: (Over | undefined)[] = [];
    for (let n = 0; n < 60; n++) answers.push(await counts.take('who', 40));
    expect(letThrough(answers)).toBe(40);
    expect(answers[40]).toEqual({ seconds: 60, first: true });
    expect(answers[41]).toMatchObject({ first: false });
  });
});
