import { type Refusal, refuse } from '../../refusal.js';
import type { Division } from '../area-map.js';

/** House rule (KL 5:1): components and areas are told apart by their ids, also from one version to the next. */
export function idsAreDistinct({ components, areas }: Division): Refusal | undefined {
  for (const ids of [components, areas].map((list) => list.map(({ id }) => id))) {
    const doubled = ids.find((id, at) => ids.indexOf(id) !== at);
    if (doubled !== undefined) return refuse('map-id-doubled', { id: doubled });
  }
  return undefined;
}
