import type { World } from '../../act.js';
import { areaOn } from '../../directive/directive.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { AreaFate } from '../area-map.js';
import { governsOn, movedTo } from '../governed-area.js';

/**
 * House rule (the strategy: a directive is the rules of one area): a merger leaves one directive. That another is to be repealed is an intention of the
 * map's: it governs until its repeal is decided, and so the area is free when it ends before the map's day.
 */
export function directivesDoNotMeet(world: World, fates: readonly AreaFate[], from: SwedishDate): Refusal | undefined {
  const governed = new Set<string>();
  for (const { directive: id } of world.all('area')) {
    const directive = world.find('directive', id);
    if (!directive || !governsOn(directive, from)) continue;
    const before = areaOn(directive, from);
    const after = movedTo(fates, before) ?? before;
    if (governed.has(after)) return refuse('directives-meet', { area: after, from });
    governed.add(after);
  }
  return undefined;
}
