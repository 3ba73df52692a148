import { type Act, streamOf } from '../../act.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { capacityFor } from '../capacity.js';
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

/** A role ends before its time. */
export const endRole: Act<EndRoleCommand> = {
  rests: ({ person }) => ({ streams: [streamOf('person', person)] }),

  decide: (world, { person: id, number, lastDay, reason }, context) => {
    const person = world.find('person', id);
    if (!person) return refuse('not-found');
    return (
      firstRefusal(
        permitted('end-role', context),
        reasonsAreGiven(reason),
        roleCanBeEnded(person, number, lastDay),
        endsFromNowOn(lastDay, context.today),
      ) ?? {
        as: capacityFor('end-role', context),
        changes: [{ stream: streamOf('person', id), event: { type: 'RoleEnded', number, lastDay, reason } }],
      }
    );
  },
};
