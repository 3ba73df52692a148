import type { Context, World } from '../../act.js';
import type { Refusal } from '../../refusal.js';
import { personHasNotLeft } from './person-has-not-left.js';

/** House rule: whoever is to leave begins nothing that would hang on them. */
export function actorIsToStay({ actor }: Pick<Context, 'actor'>, world: World): Refusal | undefined {
  const person = world.find('person', actor.person);
  return person && personHasNotLeft(person);
}
