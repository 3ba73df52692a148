import { expect, it } from '@jest/globals';
import { endsOf, type Resting } from './ends.js';

const resting: readonly Resting[] = [
  { directive: 'd1', area: 'drift', state: 'in-force', title: 'Drift' },
  { directive: 'd1', area: 'drift', state: 'draft', title: 'Drift' },
  { directive: 'd2', area: 'telefoni', state: 'published', title: 'Telefoni' },
  { directive: 'd2', area: 'telefoni', state: 'in-force', title: 'Telefoni' },
  { directive: 'd3', area: 'konsulter', state: 'ready' },
];

it('with a strategy end the directives that rest on it, each named once, and the cases that nobody has decided', () => {
  expect(endsOf(resting)).toEqual({ directives: ['Drift', 'Telefoni'], drafts: ['Drift', 'konsulter'], carried: [] });
});

it('what the successor names lives on, decided or not', () => {
  expect(endsOf(resting, ['d1', 'd3'])).toEqual({ directives: ['Telefoni'], drafts: [], carried: ['Drift', 'konsulter'] });
});
