import { describe, expect, it } from '@jest/globals';
import { asSubject } from './as-subject.js';
import { type Received, sorted } from './received.js';

const TODAY = '2026-11-30';
const sent = (title: string, answerBy: string, applies: boolean) =>
  ({ title, answerBy, applies, state: 'sent', editionState: applies ? 'in-force' : 'published', inForceFrom: '2027-01-01' }) as Received;

describe('what waits to be acknowledged', () => {
  it('stands with the nearest day first, whether it applies yet or not', () => {
    const { toAcknowledge } = sorted(
      [sent('c', '2026-12-11', false), sent('a', '2026-12-01', true), sent('b', '2026-12-04', false)],
      TODAY,
    );
    expect(toAcknowledge.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
  });
});

describe('who answers for a directive', () => {
  it('is closed by a comma where a role follows the name', () => {
    expect(['Karin Holm', 'Helena Fors, enhetschef', 'Helena Fors,'].map(asSubject)).toEqual([
      'Karin Holm',
      'Helena Fors, enhetschef,',
      'Helena Fors,',
    ]);
  });
});
