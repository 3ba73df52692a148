import type { Context } from '../act.js';
import { type Actor, isSystem, type Role } from '../actor.js';
import { type Refusal, refuse } from '../refusal.js';
import { includes, type SwedishDate } from '../time.js';
import { type Permission, rolesOf, type Whose } from './permission.js';
import { type PermittedAct, permissionOf } from './permissions.js';

/** Who asks, and when. */
export type Before = Pick<Context, 'actor' | 'today'>;

/** Rule: an act belongs to certain roles (`docs/permissions.md`): those of its row in the table. */
export function permitted(act: PermittedAct, context: Before): Refusal | undefined {
  return roleMissing(permissionOf(act), context);
}

/** Where a row lets some on any case and others on their own: one of those roles. */
export function permittedOn(whose: Whose, act: PermittedAct, context: Before): Refusal | undefined {
  return roleMissing({ who: permissionOf(act).who.filter((grant) => grant.whose === whose) }, context);
}

/** The same of one row. */
export function roleMissing(permission: Pick<Permission, 'who' | 'system'>, { actor, today }: Before): Refusal | undefined {
  if (permission.system && isSystem(actor)) return undefined;
  for (const { roles } of permission.who) if (holdsOneOf(actor, today, roles)) return undefined;
  return permission.who.length === 0 ? refuse('only-the-conductor') : refuse('role-missing', { roles: rolesOf(permission).join(', ') });
}

/** What belongs to whom, for one kind of case: the rule that says why this case is not the actor's. */
export type Belonging<About> = Readonly<Partial<Record<Whose, (about: About, context: Before) => Refusal | undefined>>>;

/** Rule: some act on any case, others on their own alone. The refusal is that of the first role held. */
export function notTheirs<About>(permission: Permission, about: About, context: Before, belonging: Belonging<About>): Refusal | undefined {
  const { actor, today } = context;
  let refusal: Refusal | undefined;
  for (const { roles, whose } of permission.who) {
    if (!holdsOneOf(actor, today, roles)) continue;
    const not = belonging[whose]?.(about, context);
    if (!not) return undefined;
    refusal ??= not;
  }
  return refusal;
}

/** Asked with each act: no list is made. */
export function holdsOneOf({ roles }: Pick<Actor, 'roles'>, today: SwedishDate, asked: readonly Role[]): boolean {
  for (const held of roles) if (asked.includes(held.role) && includes(held, today)) return true;
  return false;
}
