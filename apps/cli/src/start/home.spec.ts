import { resolve } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { homeFolder } from './home.js';

const before = process.env.ANVISA_HOME;
afterEach(() => {
  if (before === undefined) delete process.env.ANVISA_HOME;
  else process.env.ANVISA_HOME = before;
});

it.each([
  ['', '.anvisa'],
  ['/srv/anvisa', '/srv/anvisa'],
])('ANVISA_HOME=%s is %s', (given, home) => {
  process.env.ANVISA_HOME = given;
  expect(homeFolder()).toBe(resolve(home));
});
