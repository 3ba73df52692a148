import type { World } from '../../act.js';
import { type HeldRole, type Role, rolesOn } from '../../actor.js';
import type { Person } from '../../person/person.js';
import type { SwedishDate } from '../../time.js';
import type { Recipient } from '../conduct-log.js';

/** Those who hold one of the roles on the day, for the unit where one is named. */
export function holding(world: World, day: SwedishDate, roles: Role | readonly Role[], unit?: string): readonly Recipient[] {
  const asked = [roles].flat();
  return world.all('person').flatMap((person) => {
    const held = rolesOn(person, day).find((one) => asked.includes(one.role) && (unit === undefined || one.unit === unit));
    return held ? [recipient(person, held)] : [];
  });
}

/** The committees' own contacts on the day. */
export function contactsOf(world: World, day: SwedishDate, units: readonly string[]): readonly Recipient[] {
  return units.flatMap((unit) => holding(world, day, 'committee-contact', unit));
}

/** People by their ids; whoever has left is no longer told. */
export function named(world: World, day: SwedishDate, ids: readonly string[]): readonly Recipient[] {
  const people = world.all('person');
  return [...new Set(ids)].flatMap((id) => {
    const person = people.find((one) => one.id === id);
    return person && (person.left === undefined || day <= person.left) ? [recipient(person)] : [];
  });
}

function recipient({ id, name }: Person, { unit }: Partial<HeldRole> = {}): Recipient {
  return { person: id, name, ...(unit !== undefined && { unit }) };
}
