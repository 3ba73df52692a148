import { type Act, streamOf } from '../../act.js';
import type { Role } from '../../actor.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { Period } from '../../time.js';
import { capacityFor } from '../capacity.js';
import { deputyIsNamed } from '../rules/deputy-is-named.js';
import { installerGivesAdministrator } from '../rules/installer-gives-administrator.js';
import { installerOnlyBegins } from '../rules/installer-only-begins.js';
import { machineHoldsNarrowRole } from '../rules/machine-holds-narrow-role.js';
import { notToOneself } from '../rules/not-to-oneself.js';
import { oneCityDirector } from '../rules/one-city-director.js';
import { periodIsSane } from '../rules/period-is-sane.js';
import { personHasNotLeft } from '../rules/person-has-not-left.js';
import { roleHeldOnce } from '../rules/role-held-once.js';
import { unitIsOpen } from '../rules/unit-is-open.js';

export interface GiveRoleCommand extends Period {
  readonly type: 'give-role';
  readonly person: string;
  readonly role: Role;
  readonly unit?: string;
  readonly reason: string;
}

/** A person holds a role for a period. A deputy is named, by an act of its own. */
export const giveRole: Act<GiveRoleCommand> = {
  rests: ({ person, unit, role }) => ({
    streams: [streamOf('person', person), ...(unit === undefined ? [] : [streamOf('unit', unit)])],
    ...(looksAtOthers(role) && { looksAt: { kinds: ['person'] } }),
  }),
  locks: ({ role }) => (looksAtOthers(role) ? 'person' : undefined),

  decide: (world, command, context) => {
    const { person: id, role, unit, from, until, reason } = command;
    const person = world.find('person', id);
    if (!person) return refuse('not-found');
    return (
      firstRefusal(
        permitted('give-role', context),
        reasonsAreGiven(reason),
        installerGivesAdministrator(context.actor, role),
        looksAtOthers(role) ? installerOnlyBegins(context.actor, world.all('person'), context.today) : undefined,
        deputyIsNamed(role),
        machineHoldsNarrowRole(person, role),
        notToOneself(context.actor, id),
        personHasNotLeft(person),
        periodIsSane(command),
        unitIsOpen(command, unit === undefined ? undefined : world.find('unit', unit)),
        roleHeldOnce(person, command),
        role === 'city-director' ? oneCityDirector(world.all('person'), command) : undefined,
      ) ?? {
        as: capacityFor('give-role', context),
        changes: [
          {
            stream: streamOf('person', id),
            event: {
              type: 'RoleGiven',
              number: person.roles.length + 1,
              role,
              ...(unit !== undefined && { unit }),
              from,
              ...(until !== undefined && { until }),
              namedBy: 'administrator',
              reason,
            },
          },
        ],
      }
    );
  },
};

/** One holds the office of city director, and the installation gives the first administrator alone: whoever holds it already decides. */
function looksAtOthers(role: Role): boolean {
  return role === 'city-director' || role === 'administrator';
}
