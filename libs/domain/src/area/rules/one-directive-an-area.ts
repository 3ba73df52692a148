import type { World } from '../../act.js';
import { areaOn, type Directive } from '../../directive/directive.js';
import { CLOSED } from '../../directive/states.js';
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
    if (here) return refuse('area-has-directive', { caseNumber: caseOf(directive), directive: directive.id });
  }
  return undefined;
}

/** A refusal is read by whoever asks: it tells the case's number, which the register shows to all, and not its title, which may be marked as secret. */
function caseOf({ editions }: Directive): string {
  return editions.findLast(({ state }) => !CLOSED.includes(state))?.caseNumber ?? '';
}
