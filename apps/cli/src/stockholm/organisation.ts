import type { SwedishDate } from '@anvisa/domain/time';
import { idOf } from './ids.js';
import { ADMINISTRATOR, type DemoPerson, PEOPLE } from './people.js';
import { INSTALLATION, type Step } from './step.js';
import { UNITS } from './units.js';

const REASON = 'Exempelstadens organisation.';

function register({ subject, name }: DemoPerson, by: string): Step {
  return { by, command: { type: 'register-person', person: idOf('person', subject), subject, name, email: `${subject}@stad.example` } };
}

function rolesOf({ subject, roles }: DemoPerson, by: string, from: SwedishDate): readonly Step[] {
  return roles.map(({ role, unit }) => ({
    by,
    command: {
      type: 'give-role',
      person: idOf('person', subject),
      role,
      from,
      reason: REASON,
      ...(unit !== undefined && { unit: idOf('unit', unit) }),
    },
  }));
}

/** The people of the demo and their units, from a day on. The installation lets the administrator in, who registers the rest. */
export function organisation(from: SwedishDate): readonly Step[] {
  const by = ADMINISTRATOR.subject;
  const others = PEOPLE.filter((person) => person !== ADMINISTRATOR);
  return [
    register(ADMINISTRATOR, INSTALLATION),
    ...rolesOf(ADMINISTRATOR, INSTALLATION, from),
    ...UNITS.map(
      ({ name, title, kind }): Step => ({ by, command: { type: 'register-unit', unit: idOf('unit', name), kind, name: title } }),
    ),
    ...others.flatMap((person) => [register(person, by), ...rolesOf(person, by, from)]),
  ];
}
