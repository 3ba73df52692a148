import type { World } from '../../act.js';
import { areaOn } from '../../directive/directive.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { areasLeadingTo, governs } from '../governed-area.js';

/** House rule (the strategy: a directive is the rules of one area): an area has one directive, today and by the maps that are adopted to come. */
export function oneDirectiveAnArea(world: World, area: string, today: SwedishDate): Refusal | undefined {
  const maps = world.all('area-map');
  for (const one of areasLeadingTo(area, maps)) {
    const taken = world.find('area', one)?.directive;
    const directive = taken === undefined ? undefined : world.find('directive', taken);
    if (!directive || !governs(directive)) continue;
    const here = [areaOn(directive, today), areaOn(directive)].includes(area);
    if (here) return refuse('area-has-directive', { title: directive.title, directive: directive.id });
  }
  return undefined;
}
