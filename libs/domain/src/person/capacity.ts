import { AS_SYSTEM, type Capacity, type Context } from '../act.js';
import { isSystem, type Role, roleHeld } from '../actor.js';
import { rolesOf } from '../permission/permission.js';
import { type PermittedAct, permissionOf } from '../permission/permissions.js';

/** The capacity in which a person acts who holds one of the roles asked for. Who holds none was refused before. */
export function capacityOf({ actor, today }: Pick<Context, 'actor' | 'today'>, ...asked: readonly Role[]): Capacity {
  const held = roleHeld(actor, today, ...asked);
  if (!held) throw new Error(`nobody acts without a role: ${asked.join(', ')}`);
  return { office: held.role, ...(held.inStead && { inStead: held.inStead }) };
}

/** The capacity in which an act is done: the first of its row's roles that the person holds, or the system's own. */
export function capacityFor(act: PermittedAct, context: Pick<Context, 'actor' | 'today'>): Capacity {
  if (isSystem(context.actor)) return AS_SYSTEM;
  return capacityOf(context, ...rolesOf(permissionOf(act)));
}
