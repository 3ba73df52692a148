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

describe('what a company has received', () => {
  const received = { answerBy: '2026-12-11', state: 'acknowledged', editionState: 'in-force', inForceFrom: '2026-10-01' } as const;
  const as = (title: string, more: Partial<Received>) => ({ ...received, title, applies: false, ...more }) as Received;

  it('waits for its board until that has adopted it, and applies from then on', () => {
    const items = [
      as('unadopted', { adoptedOn: null }),
      as('adopted', { adoptedOn: '2026-11-12', boundFrom: '2026-11-12', applies: true }),
      as('ceased', { adoptedOn: null, editionState: 'superseded' }),
      as('added later', { boundFrom: '2027-01-01' }),
    ];
    const { toAdopt, applying, coming, toAcknowledge } = sorted(items, TODAY);
    const titles = (all: readonly Received[]) => all.map(({ title }) => title);
    expect([toAdopt, applying, coming, toAcknowledge].map(titles)).toEqual([['unadopted'], ['adopted'], ['added later'], []]);
  });

  it('is acknowledged also before its board has met', () => {
    expect(sorted([as('new', { adoptedOn: null, state: 'sent' })], TODAY).toAcknowledge).toHaveLength(1);
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
