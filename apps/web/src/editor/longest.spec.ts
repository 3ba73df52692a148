import { expect, it } from '@jest/globals';
import { tooLongAt } from './longest.js';

it.each([
  ['title', 200],
  ['provisions/p1/heading', 300],
  ['provisions/p1/text', 20_000],
  ['transitional', 10_000],
  ['changes', 10_000],
  ['consequences/cost', 5_000],
] as const)('%s may have %d characters, as the record counts them', (place, max) => {
  expect(tooLongAt(place, 'å'.normalize('NFD').repeat(max))).toBeUndefined();
  expect(tooLongAt(place, '😀'.repeat(max))).toBeUndefined();
  expect(tooLongAt(place, 'å'.repeat(max + 1))).toEqual({ max, length: max + 1 });
});
