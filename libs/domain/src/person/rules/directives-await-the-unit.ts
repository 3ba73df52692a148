import type { World } from '../../act.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { directivesAwaiting } from '../directives-awaiting.js';
import type { Unit } from '../unit.js';

/** House rule (KL 6:1): it is noted of directives that were decided before there was the unit, and of which nothing is said. */
export function directivesAwaitTheUnit(unit: Unit, ids: readonly string[], day: SwedishDate, world: World): Refusal | undefined {
  for (const id of ids) {
    const directive = world.find('directive', id);
    if (!directive) return refuse('not-found');
    if (directivesAwaiting(unit, [directive], day).length === 0) return refuse('directive-awaits-no-unit', { unit: unit.name });
  }
  return undefined;
}
