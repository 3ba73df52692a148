import { expect, it } from '@jest/globals';
import { saysAway } from './away.js';

it.each([
  ['53100', 'the disk is full', true],
  ['53200', 'out of memory', true],
  ['53300', 'too many connections', true],
  ['57P01', 'it is ended', true],
  ['23505', 'another was first', false],
  ['42P01', 'a table is missing', false],
])('%s (%s) says that Postgres is away: %s', (code, message, isAway) => {
  expect(saysAway(Object.assign(new Error(message), { code }))).toBe(isAway);
});
