import type { World } from '../../act.js';
import { hasClosed } from '../../person/unit.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

/** House rule (FL § 33): whoever is to be bound is a part of the city that exists. */
export function addresseesExist(units: readonly string[], day: SwedishDate, world: World): Refusal | undefined {
  for (const id of units) {
    const unit = world.find('unit', id);
    if (!unit) return refuse('addressee-not-found', { unit: id });
    if (unit.closed !== undefined && hasClosed(unit, day)) return refuse('addressee-closed', { unit: unit.name, day: unit.closed });
  }
  return undefined;
}
