import { describe, expect, it } from '@jest/globals';
import { Gathering } from './gathering.js';

/** A gathering whose batches end when the test says so. */
function watched(choose?: (waiting: readonly string[]) => readonly string[]) {
  const batches: { asked: readonly string[]; end: (told?: (one: string) => string | Error) => void; fail: (error: Error) => void }[] = [];
  const gathering = new Gathering<string, string>(
    (asked) =>
      new Promise((resolve, reject) => {
        batches.push({ asked, end: (told = (one) => one.toUpperCase()) => resolve(asked.map(told)), fail: reject });
      }),
    choose,
  );
  return { gathering, batches, asked: () => batches.map((batch) => batch.asked) };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a gathering', () => {
  it('lets the first go at once, and what comes meanwhile go together', async () => {
    const { gathering, batches, asked } = watched();
    const told = ['a', 'b', 'c'].map((one) => gathering.ask(one));
    expect(asked()).toEqual([['a']]);
    batches[0]?.end();
    await turn();
    expect(asked()).toEqual([['a'], ['b', 'c']]);
    batches[1]?.end();
    expect(await Promise.all(told)).toEqual(['A', 'B', 'C']);
    const later = gathering.ask('d');
    batches[2]?.end();
    expect(await later).toBe('D');
  });

  it('gives each its own answer or error, and all of a batch the error of the whole', async () => {
    const { gathering, batches } = watched();
    const told = Promise.allSettled(['a', 'b', 'c', 'd'].map((one) => gathering.ask(one)));
    batches[0]?.fail(new Error('away'));
    await turn();
    batches[1]?.end((one) => (one === 'c' ? new Error('c is refused') : one));
    expect((await told).map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
      'Error: away',
      'b',
      'Error: c is refused',
      'd',
    ]);
  });

  it('leaves those that are not chosen for the next, in their order', async () => {
    const { gathering, batches, asked } = watched((waiting) => waiting.filter((one) => one[0] === waiting[0]?.[0]));
    const told = ['x', 'a1', 'b1', 'a2', 'b2'].map((one) => gathering.ask(one));
    for (const n of [0, 1, 2]) {
      batches[n]?.end();
      await turn();
    }
    expect(asked()).toEqual([['x'], ['a1', 'a2'], ['b1', 'b2']]);
    await Promise.all(told);
  });

  it('waits for no batch that hangs', async () => {
    const { gathering, batches, asked } = watched();
    const [hangs, goes] = ['a', 'b'].map((one) => gathering.ask(one));
    while (batches.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(asked()).toEqual([['a'], ['b']]);
    batches[1]?.end();
    expect(await goes).toBe('B');
    batches[0]?.end();
    expect(await hangs).toBe('A');
  });

  it('bounds a batch', async () => {
    const { gathering, batches } = watched();
    const told = Array.from({ length: 40 }, (_, n) => gathering.ask(`${n}`));
    for (const n of [0, 1, 2, 3]) {
      batches[n]?.end();
      await turn();
    }
    expect(batches.map((batch) => batch.asked.length)).toEqual([1, 16, 16, 7]);
    await Promise.all(told);
  });
});
