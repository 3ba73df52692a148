import type { CouncilOutcome } from '@anvisa/domain/strategy/council-outcomes';
import { expect, it } from '@jest/globals';
import { meansOf } from './council-means.js';

const mandate = (holder: 'executive-board' | 'city-director', strategy = 's') => ({
  holder,
  state: 'conditional' as const,
  condition: { strategy },
});
const [boards, directors, others] = [mandate('executive-board'), mandate('city-director'), mandate('city-director', 'x')];

it.each<readonly [CouncilOutcome, readonly ReturnType<typeof mandate>[], string]>([
  ['approved', [boards, directors], 'approved'],
  ['approved', [boards, others], 'approvedAbove'],
  ['approved', [others], 'noMandate'],
  ['approved-with-changes', [boards], 'approved-with-changes'],
  ['approved-with-changes', [], 'noMandate'],
  ['rejected', [boards], 'rejected'],
  ['rejected', [others], 'rejectedAlone'],
  ['tabled', [], 'tabled'],
])('%s, with the mandates that there are, means %#', (outcome, mandates, means) => expect(meansOf(outcome, 's', mandates)).toBe(means));
