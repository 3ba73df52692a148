import type { World } from '../../act.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { addresseesOf } from '../addressees.js';
import type { Edition } from '../directive.js';
import { addresseesExist } from './addressees-exist.js';

/** House rule (FL § 33): who is bound later is a part of the city that exists, and not one that is bound already. */
export function addresseesAreNew(edition: Edition, units: readonly string[], day: SwedishDate, world: World): Refusal | undefined {
  const missing = addresseesExist(units, day, world);
  if (missing) return missing;
  const bound = addresseesOf(edition);
  const known = units.find((unit) => bound.includes(unit));
  return known === undefined ? undefined : refuse('addressed-already', { unit: world.find('unit', known)?.name ?? known });
}
