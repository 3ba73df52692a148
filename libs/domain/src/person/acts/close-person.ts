import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { capacityFor } from '../capacity.js';
import { endsFromNowOn } from '../rules/ends-from-now-on.js';
import { personHasNotLeft } from '../rules/person-has-not-left.js';

export interface ClosePersonCommand {
  readonly type: 'close-person';
  readonly person: string;
  readonly lastDay: SwedishDate;
  readonly reason: string;
}

/** A person leaves: every role ends with them, and what they did stays. */
export const closePerson: Act<ClosePersonCommand> = {
  rests: ({ person }) => ({ streams: [streamOf('person', person)] }),

  decide: (world, { person: id, lastDay, reason }, context) => {
    const person = world.find('person', id);
    if (!person) return refuse('not-found');
    return (
      firstRefusal(permitted('close-person', context), personHasNotLeft(person), endsFromNowOn(lastDay, context.today)) ?? {
        as: capacityFor('close-person', context),
        changes: [{ stream: streamOf('person', id), event: { type: 'PersonLeft', lastDay, reason } }],
      }
    );
  },
};
