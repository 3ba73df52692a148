import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { SENTENCES } from './acts.js';

const PHASES = join(import.meta.dirname, 'phases');
const stories = readdirSync(PHASES)
  .map((file) => readFileSync(join(PHASES, file), 'utf8'))
  .join('\n');

it('each sentence is told in a story', () => {
  const told = new Set([...stories.matchAll(/\b(?:when|moves)\([\w.]+, (?:acts\.)?(\w+)\)/g)].map(([, sentence]) => sentence));
  expect(Object.values(SENTENCES).filter((sentence) => !told.has(sentence))).toEqual([]);
});
