import { type HeldRole, roleHeld } from '../actor.js';
import type { Before } from '../permission/permitted.js';
import { DECIDERS } from '../permission/role-groups.js';

/** The role in which the actor decides that day: the city director’s, or the deputy’s in function; powers begin and end by themselves (KL 7:5–6). */
export function decidingRole({ actor, today }: Before): HeldRole | undefined {
  return roleHeld(actor, today, ...DECIDERS);
}
