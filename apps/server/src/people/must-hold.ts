import { needsRole, ROLES, type Role, rolesOn } from '@anvisa/domain/actor';
import type { Reader } from '@anvisa/record/queries/reader';
import { Problem } from '../problems/problem.js';

/** Whoever works with cases: the administrator has people and settings, and no cases (domain.md, Rules 12). */
const WITH_CASES: readonly Role[] = ROLES.filter((role) => role !== 'administrator');
/** The house's own: a committee's contact sees what concerns their committee. */
const HOUSE: readonly Role[] = WITH_CASES.filter((role) => role !== 'committee-contact');

/** Whoever reads must hold one of these roles today. */
export function mustHold({ actor, today }: Reader, ...roles: readonly Role[]): void {
  const refusal = needsRole(actor, today, ...roles);
  if (refusal) throw new Problem(403, refusal.refused, refusal.facts && { facts: refusal.facts });
}

export function mustHoldSomeRole(reader: Reader): void {
  mustHold(reader, ...ROLES);
}

export function mustWorkWithCases(reader: Reader): void {
  mustHold(reader, ...WITH_CASES);
}

export function mustBeOfTheHouse(reader: Reader): void {
  mustHold(reader, ...HOUSE);
}

/** The committees that a reader speaks for today, where they work with no other cases; undefined for the house's own, who see all committees. */
export function confinedTo({ actor, today }: Reader): readonly string[] | undefined {
  const held = rolesOn(actor, today);
  return held.some(({ role }) => HOUSE.includes(role)) ? undefined : held.flatMap(({ unit }) => unit ?? []);
}
