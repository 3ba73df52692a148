import { type Refusal, refuse } from '../../refusal.js';
import type { Division } from '../area-map.js';

/** House rule (KL 6:6): costs are whole kronor, as the record holds no fractions. */
export function costsAreWholeKronor({ components }: Division): Refusal | undefined {
  const odd = components.find(({ yearlyCostSek }) => !Number.isSafeInteger(yearlyCostSek) || yearlyCostSek < 0);
  return odd && refuse('cost-not-whole-kronor', { component: odd.name });
}
