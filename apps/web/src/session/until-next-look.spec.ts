import { expect, it } from '@jest/globals';
import { untilNextLook } from './until-next-look.js';

it.each([
  ['as long as several entries of one act take to come, where looking is quick', 20, 250],
  ['four times as long as the last look took', 300, 1_200],
  ['never longer than somebody would wonder', 60_000, 5_000],
])('a page waits %s', (_, took, pause) => {
  expect(untilNextLook(took)).toBe(pause);
});
