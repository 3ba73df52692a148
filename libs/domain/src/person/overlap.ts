import type { Role } from '../actor.js';
import { includes, type Period } from '../time.js';
import type { Person } from './person.js';

/** Whether two periods have a day in common. A role ended before it began has none with any. */
export function overlap(one: Period, other: Period): boolean {
  const [earlier, later] = one.from <= other.from ? [one, other] : [other, one];
  const shared = includes(earlier, later.from);
  return shared && includes(later, later.from);
}

/** Somebody else who holds a role during part of a period. */
export function heldByAnother(
  persons: readonly Person[],
  asked: Period & { readonly person: string; readonly role: Role },
): Person | undefined {
  return persons.find(({ id, roles }) => id !== asked.person && roles.some((held) => held.role === asked.role && overlap(held, asked)));
}
