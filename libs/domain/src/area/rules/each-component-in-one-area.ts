import { type Refusal, refuse } from '../../refusal.js';
import type { Division } from '../area-map.js';
import { coverage } from '../coverage.js';

/** House rule (KL 5:1), from the strategy: the areas together are the whole delivery, and none answers for what another does. */
export function eachComponentInOneArea(division: Division): Refusal | undefined {
  const { uncovered, claimedTwice, unknown } = coverage(division);
  const [doubled] = claimedTwice;
  const [stray] = unknown;
  if (uncovered.length > 0) return refuse('component-uncovered', { components: uncovered.join(', ') });
  if (doubled) return refuse('component-claimed-twice', { component: doubled.component, areas: doubled.areas.join(', ') });
  return stray && refuse('component-unknown', { ...stray });
}
