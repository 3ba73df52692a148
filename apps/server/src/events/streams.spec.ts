import { expect, it } from '@jest/globals';
import { MOST, MOST_OF_AN_ADDRESS, MOST_OF_THE_PUBLIC, Streams } from './streams.js';

/** How many of so many come in. */
const enter = (streams: Streams, n: number, addressOf: (nth: number) => string | undefined) =>
  Array.from({ length: n }, (_, nth) => streams.enter(addressOf(nth))).filter((leave) => leave !== undefined);

it('one address does not take the room of others', () => {
  const streams = new Streams();
  expect(enter(streams, MOST, () => '192.0.2.7')).toHaveLength(MOST_OF_AN_ADDRESS);
  expect(streams.enter('192.0.2.8')).toBeDefined();
});

it('the public, however many, leave room for those who are signed in', () => {
  const streams = new Streams();
  expect(enter(streams, 2 * MOST, (nth) => `2001:db8:0:${nth}::/64`)).toHaveLength(MOST_OF_THE_PUBLIC);
  expect(enter(streams, 2 * MOST, () => undefined)).toHaveLength(MOST - MOST_OF_THE_PUBLIC);
  expect(streams.enter('192.0.2.7')).toBeUndefined();
});

it('whoever leaves makes room', () => {
  const streams = new Streams();
  const [leave] = enter(streams, MOST_OF_AN_ADDRESS, () => '192.0.2.7');
  expect(streams.enter('192.0.2.7')).toBeUndefined();
  leave?.();
  expect(streams.enter('192.0.2.7')).toBeDefined();
});
