import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { AreaMap, MapDecision } from '../area-map.js';

/** House rule (KL 5:1): what applied on a day does not change afterwards. The first map may be recorded late; each later one begins from now on. */
export function appliesForwards(
  maps: readonly AreaMap[],
  { from, decision }: { readonly from: SwedishDate; readonly decision: MapDecision },
  today: SwedishDate,
): Refusal | undefined {
  if (from < decision.day) return refuse('map-before-decision', { from, day: decision.day });
  const adopted = maps.flatMap(({ versions }) => versions.flatMap((one) => (one.adopted ? [one.adopted.from] : [])));
  const previous = adopted.sort().at(-1);
  return previous !== undefined && (from <= previous || from < today) ? refuse('map-backwards', { previous }) : undefined;
}
