import type { StreamId, World } from '../act.js';
import { type Refusal, refuse } from '../refusal.js';
import type { SwedishDate } from '../time.js';
import type { Holder } from './mandate.js';

export function mandateInForce(
  _world: World,
  _asked: { area: string; day: SwedishDate; office: Holder },
): { readonly chain: readonly StreamId[]; readonly onBehalfOf: 'executive-board' | 'council' } | Refusal {
  return refuse('not-found');
}
