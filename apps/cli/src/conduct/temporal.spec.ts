import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { temporalAddress } from './temporal.js';

const { ANVISA_HOME, TEMPORAL_ADDRESS } = process.env;
const set = (name: string, value: string | undefined) => {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
};
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'anvisa-home-'));
  set('ANVISA_HOME', home);
});
afterEach(() => {
  rmSync(home, { recursive: true });
  set('ANVISA_HOME', ANVISA_HOME);
  set('TEMPORAL_ADDRESS', TEMPORAL_ADDRESS);
});

it('Temporal is sought where the environment says', () => {
  set('TEMPORAL_ADDRESS', 'temporal:7233');
  expect(temporalAddress()).toBe('temporal:7233');
});

it('where it says nothing and nothing runs from the home folder, one is told what to do', () => {
  set('TEMPORAL_ADDRESS', undefined);
  expect(temporalAddress).toThrow(`No Temporal runs from ${home}. Start it with "npm start", or set TEMPORAL_ADDRESS.`);
});
