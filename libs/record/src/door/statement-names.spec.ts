import { expect, it } from '@jest/globals';
import { nameOf } from './statement-names.js';

it('the first hundred statements have a name of their own, and keep it', () => {
  const given = Array.from({ length: 150 }, (_, n) => nameOf(`SELECT ${n}`));
  expect(new Set(given.slice(0, 100)).size).toBe(100);
  expect(given.slice(100).every((name) => name === undefined)).toBe(true);
  expect(nameOf('SELECT 7')).toBe(given[7]);
});
