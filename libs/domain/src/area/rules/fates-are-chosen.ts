import { type Refusal, refuse } from '../../refusal.js';
import type { AreaFate, Division } from '../area-map.js';
import { reshapedAreas } from '../reshaped.js';

/** House rule (KL 6:6): no directive is left behind when areas split, merge or close; and none ends without a decision because a map is new. */
export function fatesAreChosen(before: Division | undefined, after: Division, fates: readonly AreaFate[]): Refusal | undefined {
  const reshaped = before ? reshapedAreas(before, after) : [];
  const missing = reshaped.filter((area) => !fates.some((fate) => fate.area === area));
  if (missing.length > 0) return refuse('fate-missing', { areas: missing.join(', ') });

  const needless = fates.find(({ area }, at) => !reshaped.includes(area) || fates.findIndex((fate) => fate.area === area) !== at);
  if (needless) return refuse('fate-not-asked', { area: needless.area });

  const remains = (area: string | undefined) => after.areas.some(({ id }) => id === area);
  const orphaned = fates.find(({ area, fate }) => fate === 'keep' && !remains(area));
  if (orphaned) return refuse('fate-of-closed-area', { area: orphaned.area });

  const aimless = fates.find(({ area, fate, to }) => fate === 'move' && (!remains(to) || to === area));
  return aimless && refuse('fate-without-target', { area: aimless.area });
}
