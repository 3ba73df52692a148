import { includes, type SwedishDate } from '../time.js';
import type { GivenRole, Person } from './person.js';

/** The deputy in function on a day, if one is. */
export function deputyInFunction(
  persons: readonly Person[],
  day: SwedishDate,
): { readonly person: Person; readonly role: GivenRole } | undefined {
  for (const person of persons) {
    const role = person.roles.find((held) => held.role === 'deputy' && includes(held, day));
    if (role) return { person, role };
  }
  return undefined;
}
