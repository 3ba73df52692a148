import { type Refusal, refuse } from './refusal.js';
import { includes, type Period, type SwedishDate } from './time.js';

/** The roles of a person, held for a period and, where it matters, for a unit. */
export const ROLES = [
  'it-officer',
  'head-of-it',
  'reviewer',
  'evaluator',
  'city-director',
  'deputy',
  'committee-contact',
  'registrar',
  'board-secretary',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** A role as a person holds it. A committee contact holds it for a unit; a deputy in another's stead, named by somebody. */
export interface HeldRole extends Period {
  readonly role: Role;
  readonly unit?: string;
  readonly inStead?: { readonly person: string; readonly name: string };
  readonly namedBy?: string;
}

/** Who acts: a person with the roles that the record gives them, or the conductor. */
export interface Actor {
  readonly person: string;
  readonly name: string;
  readonly roles: readonly HeldRole[];
}

/** The conductor as an actor. It does what is due; it never decides (KL 6:37–38). */
export const SYSTEM: Actor = { person: 'system', name: 'Anvisa', roles: [] };

export function isSystem({ person }: Pick<Actor, 'person'>): boolean {
  return person === SYSTEM.person;
}

/** The roles that a person holds on a day. */
export function rolesOn({ roles }: Pick<Actor, 'roles'>, day: SwedishDate): readonly HeldRole[] {
  return roles.filter((held) => includes(held, day));
}

/** The first of the roles asked for that the actor holds on the day. */
export function roleHeld(actor: Actor, day: SwedishDate, ...asked: readonly Role[]): HeldRole | undefined {
  const held = rolesOn(actor, day);
  for (const role of asked) {
    const found = held.find((one) => one.role === role);
    if (found) return found;
  }
  return undefined;
}

/** Rule: an act belongs to certain roles (`docs/permissions.md`). */
export function needsRole(actor: Actor, day: SwedishDate, ...asked: readonly Role[]): Refusal | undefined {
  return roleHeld(actor, day, ...asked) ? undefined : refuse('role-missing', { roles: asked.join(', ') });
}

/** The role in which the actor speaks for a unit on the day, if any. */
export function roleHeldFor(actor: Actor, day: SwedishDate, unit: string): HeldRole | undefined {
  return rolesOn(actor, day).find((held) => held.role === 'committee-contact' && held.unit === unit);
}
