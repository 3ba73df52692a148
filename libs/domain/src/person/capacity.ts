import type { Capacity, Context } from '../act.js';
import { type Role, roleHeld } from '../actor.js';

/** The capacity in which a person acts who holds one of the roles asked for. Who holds none was refused before. */
export function capacityOf({ actor, today }: Pick<Context, 'actor' | 'today'>, ...asked: readonly Role[]): Capacity {
  const held = roleHeld(actor, today, ...asked);
  if (!held) throw new Error(`nobody acts without a role: ${asked.join(', ')}`);
  return { office: held.role, ...(held.inStead && { inStead: held.inStead }) };
}
