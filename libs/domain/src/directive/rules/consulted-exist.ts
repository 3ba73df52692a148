import type { World } from '../../act.js';
import { hasClosed } from '../../person/unit.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

/** House rule (KL 6:12): whoever is asked is a part of the city that there is. */
export function consultedExist(units: readonly string[], day: SwedishDate, world: World): Refusal | undefined {
  for (const id of units) {
    const unit = world.find('unit', id);
    if (!unit) return refuse('not-found');
    if (unit.closed !== undefined && hasClosed(unit, day)) return refuse('consulted-closed', { unit: unit.name, day: unit.closed });
  }
  return undefined;
}
