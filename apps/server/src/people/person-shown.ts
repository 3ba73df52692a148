import { rolesOn } from '@anvisa/domain/actor';
import type { GivenRole, Person } from '@anvisa/domain/person/person';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Showing } from '../acts/acts.js';
import type { PersonAfter, PersonAnswer, RoleAnswer } from './person.answer.js';

/** A person as staff see them. The subject of their sign-in is shown to nobody. */
export function personShown(person: Person, today: SwedishDate): PersonAnswer {
  const { id, name, email, kind, preference, language, left, roles } = person;
  const rolesToday = [...new Set(rolesOn(person, today).map(({ role }) => role))];
  const gone = left !== undefined && { left };
  return { id, name, email, ...(kind && { kind }), preference, language, ...gone, roles: roles.map(roleShown), rolesToday };
}

function roleShown({ number, role, unit, from, until, inStead, namedBy, order }: GivenRole): RoleAnswer {
  return {
    number,
    role,
    ...(unit !== undefined && { unit }),
    from,
    ...(until !== undefined && { until }),
    ...(inStead && { inStead }),
    namedBy,
    ...(order && { order }),
  };
}

/** What the answer to an act on a person shows of them. */
export function personAfter(id: string): Showing<PersonAfter> {
  return {
    show: (world) => {
      const person = world.find('person', id);
      if (!person) throw new Error('an act on a person leaves the person');
      const { name, preference, language, left, roles } = person;
      return {
        id,
        self: `/api/people/${id}`,
        name,
        preference,
        language,
        ...(left !== undefined && { left }),
        roles: roles.map(roleShown),
      };
    },
    location: ({ self }) => self,
  };
}
