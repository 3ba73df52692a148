import type { EntryMeta } from '../aggregate.js';
import type { SwedishDate } from '../time.js';
import type { GivenRole, Person, PersonEvent } from './person.js';

/** The state of a person after one more event. */
export function evolvePerson(person: Person | undefined, event: PersonEvent, { id }: EntryMeta): Person {
  if (event.type === 'PersonRegistered') {
    const { subject, name, email } = event;
    return { id, subject, name, email, roles: [], preference: 'at-once' };
  }
  if (!person) throw new Error(`${event.type} before PersonRegistered`);
  switch (event.type) {
    case 'RoleGiven':
      return { ...person, roles: [...person.roles, given(event)] };
    case 'RoleEnded':
      return { ...person, roles: person.roles.map((role) => (role.number === event.number ? endedBy(role, event.lastDay) : role)) };
    case 'NoticePreferenceSet':
      return { ...person, preference: event.preference };
    case 'PersonLeft':
      return { ...person, left: event.lastDay, roles: person.roles.map((role) => endedBy(role, event.lastDay)) };
  }
}

function given(event: Extract<PersonEvent, { type: 'RoleGiven' }>): GivenRole {
  const { type: _, employee: __, reason: ___, ...role } = event;
  return role;
}

/** A role never lasts longer by being ended. */
function endedBy(role: GivenRole, lastDay: SwedishDate): GivenRole {
  return role.until !== undefined && role.until <= lastDay ? role : { ...role, until: lastDay };
}
