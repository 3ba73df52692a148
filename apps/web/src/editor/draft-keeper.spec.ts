import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { contentOf } from './content.fixture.js';
import { draftBegun } from './draft.js';
import { DraftKeeper, type Server } from './draft-keeper.js';
import { withProvision } from './places.js';

const EARLIER = '2027-03-01T09:42:00.000Z';
const base = contentOf([{ text: 'Ett.' }]);
const saying = (text: string) => withProvision(base, 'p1', { text });

const { window } = globalThis;
beforeEach(() => {
  jest.useFakeTimers();
  globalThis.window = globalThis as never;
});
afterEach(() => {
  jest.useRealTimers();
  globalThis.window = window;
});

/** A keeper, and the answers of its server, which come when the test gives them. */
function keeping(): { readonly keeper: DraftKeeper; readonly how: () => string; readonly answer: () => Promise<void> } {
  const awaited: (() => void)[] = [];
  let version = 3;
  const server: Server = {
    read: async () => ({ content: base, version }),
    write: () => new Promise((answered) => awaited.push(() => answered(++version))),
  };
  const keeper = new DraftKeeper(server, { keep: () => undefined, letGo: () => undefined }, draftBegun(base, version), EARLIER);
  const answer = async () => {
    awaited.shift()?.();
    await jest.advanceTimersByTimeAsync(0);
  };
  return { keeper, how: () => keeper.current().safe.how, answer };
}

it('is said to be saved only while the server has every word', async () => {
  const { keeper, how, answer } = keeping();
  expect(how()).toBe('saved');
  keeper.write(saying('Ett två.'));
  expect(how()).toBe('sending');
  await jest.advanceTimersByTimeAsync(1_000);
  keeper.write(saying('Ett två tre.'));
  await answer();
  expect(how()).toBe('sending');
  await jest.advanceTimersByTimeAsync(1_000);
  await answer();
  expect(how()).toBe('saved');
});

it('is saved since before when what was written is taken back', () => {
  const { keeper } = keeping();
  keeper.write(saying('Ett två.'));
  keeper.write(base);
  expect(keeper.current().safe).toEqual({ how: 'saved', at: EARLIER });
});
