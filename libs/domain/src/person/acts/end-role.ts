import { type Act, streamOf } from '../../act.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { capacityFor } from '../capacity.js';
import { deputyshipsEnded } from '../deputyships.js';
import { endedBy } from '../person.js';
import { endsFromNowOn } from '../rules/ends-from-now-on.js';
import { roleCanBeEnded } from '../rules/role-can-be-ended.js';

export interface EndRoleCommand {
  readonly type: 'end-role';
  readonly person: string;
  /** The role's number among the person's. */
  readonly number: number;
  readonly lastDay: SwedishDate;
  readonly reason: string;
}

/** A role ends before its time; with a city director's, the deputyships in their stead. */
export const endRole: Act<EndRoleCommand> = {
  rests: ({ person }) => ({ streams: [streamOf('person', person)], looksAt: { kinds: ['person'] } }),
  locks: ({ person }) => streamOf('person', person),

  decide: (world, { person: id, number, lastDay, reason }, context) => {
    const person = world.find('person', id);
    if (!person) return refuse('not-found');
    const isDirectors = person.roles.some((one) => one.number === number && one.role === 'city-director');
    const after = { ...person, roles: person.roles.map((one) => (one.number === number ? endedBy(one, lastDay) : one)) };
    return (
      firstRefusal(
        permitted('end-role', context),
        reasonsAreGiven(reason),
        roleCanBeEnded(person, number, lastDay),
        endsFromNowOn(lastDay, context.today),
      ) ?? {
        as: capacityFor('end-role', context),
        changes: [
          { stream: streamOf('person', id), event: { type: 'RoleEnded', number, lastDay, reason } },
          ...(isDirectors ? deputyshipsEnded(after, world.all('person'), { lastDay, reason }) : []),
        ],
      }
    );
  },
};
