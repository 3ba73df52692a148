import type { World } from '../../act.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { addresseesOf } from '../addressees.js';
import type { Edition } from '../directive.js';

/** House rule (FL § 33): who is bound later is a part of the city that exists, and not one that is bound already. */
export function addresseesAreNew(edition: Edition, units: readonly string[], day: SwedishDate, world: World): Refusal | undefined {
  const bound = addresseesOf(edition);
  for (const id of units) {
    const unit = world.find('unit', id);
    if (!unit) return refuse('not-found');
    if (unit.closed !== undefined && unit.closed < day) return refuse('addressee-closed', { unit: unit.name, day: unit.closed });
    if (bound.includes(id)) return refuse('addressed-already', { unit: unit.name });
  }
  return undefined;
}
