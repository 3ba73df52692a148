import type { World } from '../../act.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** House rule: nobody is asked twice in a consultation. */
export function consultedAreNew({ consultation }: Edition, units: readonly string[], world: World): Refusal | undefined {
  const known = units.find((unit) => consultation?.units.includes(unit));
  return known === undefined ? undefined : refuse('consulted-already', { unit: world.find('unit', known)?.name ?? known });
}
