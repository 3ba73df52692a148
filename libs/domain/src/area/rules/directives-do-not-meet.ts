import type { World } from '../../act.js';
import { areaOn } from '../../directive/directive.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { AreaFate } from '../area-map.js';
import { governs, movedTo } from '../governed-area.js';

/** House rule (the strategy: a directive is the rules of one area): a merger leaves one directive; the fate of the others is to be repealed. */
export function directivesDoNotMeet(world: World, fates: readonly AreaFate[], from: SwedishDate): Refusal | undefined {
  const governed = new Set<string>();
  for (const { directive: id } of world.all('area')) {
    const directive = world.find('directive', id);
    if (!directive || !governs(directive)) continue;
    const before = areaOn(directive, from);
    if (fates.some(({ area, fate }) => area === before && fate === 'repeal')) continue;
    const after = movedTo(fates, before) ?? before;
    if (governed.has(after)) return refuse('directives-meet', { area: after });
    governed.add(after);
  }
  return undefined;
}
