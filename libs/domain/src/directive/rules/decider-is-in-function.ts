import type { Context } from '../../act.js';
import { type HeldRole, needsRole, roleHeld } from '../../actor.js';
import type { Refusal } from '../../refusal.js';

/** Rule: the city director decides, or the deputy in function that day; powers begin and end by themselves (KL 7:5–6). */
export function deciderIsInFunction({ actor, today }: Context): Refusal | undefined {
  return needsRole(actor, today, 'city-director', 'deputy');
}

/** The role in which the actor decides that day. */
export function decidingRole({ actor, today }: Context): HeldRole | undefined {
  return roleHeld(actor, today, 'city-director', 'deputy');
}
