import { expect, it } from '@jest/globals';
import { doneByOthers, madeHere } from './own-acts.js';

const ID = '3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b';
const DIRECTIVE = `directive/${ID}`;
const AT = '2027-02-01T09:00:00.000Z';
const later = (seconds: number) => new Date(Date.parse(AT) + seconds * 1_000).toISOString();
const entry = (stream: string, n: number, more: { type?: string; at?: string; units?: string[]; isEarlier?: boolean } = {}) => ({
  stream,
  n,
  type: 'DraftSaved',
  at: AT,
  isEarlier: false,
  ...more,
});
const NONE = new Set<string>();

it('what others did is news', () => {
  const theirs = [entry(DIRECTIVE, 4), entry('evaluation/x', 1)];
  expect(doneByOthers(theirs, NONE)).toEqual(theirs);
});

it('one’s own act is none to whoever did it, and neither are the letters that follow from it', () => {
  madeHere({ at: AT, receipt: [{ stream: DIRECTIVE, n: 5 }] });
  const letter = entry(`conduct/${DIRECTIVE}/edition/1`, 9);
  expect(doneByOthers([entry(DIRECTIVE, 5), letter], NONE)).toEqual([]);
  expect(doneByOthers([entry(DIRECTIVE, 5), letter, entry(DIRECTIVE, 6)], NONE)).toEqual([entry(DIRECTIVE, 6)]);
});

it('what follows from it by itself a moment later is none; what others do meanwhile is, and what comes later', () => {
  madeHere({ at: AT, receipt: [{ stream: DIRECTIVE, n: 7 }] });
  const published = entry(DIRECTIVE, 8, { type: 'EditionPublished', at: later(2) });
  const acknowledged = entry(`receipt/${ID}/1/x`, 2, { type: 'Acknowledged', at: later(3) });
  const inForce = entry(DIRECTIVE, 9, { type: 'EnteredIntoForce', at: later(3_600) });
  const another = entry('directive/another', 2, { type: 'EditionPublished', at: later(2) });
  expect(doneByOthers([published, acknowledged, inForce, another], NONE)).toEqual([acknowledged, inForce, another]);
});

it('what came to acknowledge is news only to those who acknowledge for that committee', () => {
  const sent = entry('receipt/another/1/servicenamnden', 1, { type: 'ReceiptSent', units: ['servicenamnden'] });
  expect(doneByOthers([sent], NONE)).toEqual([]);
  expect(doneByOthers([sent], new Set(['servicenamnden']))).toEqual([sent]);
});

it('what happened before the page had asked is none', () => {
  expect(doneByOthers([entry(DIRECTIVE, 7, { isEarlier: true })], NONE)).toEqual([]);
});
