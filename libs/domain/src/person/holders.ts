import { type StreamId, streamOf, type World } from '../act.js';
import type { Role } from '../actor.js';

/** All who have one of the roles at some time, for an act that looks at everybody and rests on these alone. */
export function holdersOf(world: World, roles: readonly Role[]): readonly StreamId[] {
  const holders = world.all('person').filter((person) => person.roles.some(({ role }) => roles.includes(role)));
  return holders.map(({ id }) => streamOf('person', id));
}
