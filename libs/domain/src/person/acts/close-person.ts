import { type Act, streamOf } from '../../act.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, isRefusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { capacityFor } from '../capacity.js';
import { deputyshipsEnded } from '../deputyships.js';
import { editionsEvaluated, handedTasks, handOver, type Successors, successorStreams } from '../handing-over.js';
import { endedBy } from '../person.js';
import { endsFromNowOn } from '../rules/ends-from-now-on.js';
import { nothingIsLeftBehind } from '../rules/nothing-is-left-behind.js';
import { personHasNotLeft } from '../rules/person-has-not-left.js';

export interface ClosePersonCommand {
  readonly type: 'close-person';
  readonly person: string;
  readonly lastDay: SwedishDate;
  readonly reason: string;
  /** Who takes over what hangs on them. */
  readonly successors?: Successors;
}

/**
 * A person leaves: every role ends with them, a city director's deputies too, and what they did stays. What hangs on them goes to others in the same
 * act.
 */
export const closePerson: Act<ClosePersonCommand> = {
  rests: ({ person, successors = {} }) => ({
    streams: [streamOf('person', person), ...successorStreams(successors)],
    tasksOf: person,
    looksAt: { kinds: ['person'] },
  }),
  follows: editionsEvaluated,
  locks: ({ person }) => streamOf('person', person),

  decide: (world, { person: id, lastDay, reason, successors = {} }, context) => {
    const person = world.find('person', id);
    if (!person) return refuse('not-found');
    const tasks = handedTasks(person, world, context);
    const refused = firstRefusal(
      permitted('close-person', context),
      reasonsAreGiven(reason),
      personHasNotLeft(person),
      endsFromNowOn(lastDay, context.today),
      nothingIsLeftBehind(tasks, successors),
    );
    if (refused) return refused;
    const changes = handOver(tasks, { person: id, successors, reasons: reason }, context, world);
    if (isRefusal(changes)) return changes;
    return {
      as: capacityFor('close-person', context),
      changes: [
        ...changes,
        { stream: streamOf('person', id), event: { type: 'PersonLeft', lastDay, reason } },
        ...deputyshipsEnded({ ...person, roles: person.roles.map((one) => endedBy(one, lastDay)) }, world.all('person'), {
          lastDay,
          reason,
        }),
      ],
    };
  },
};
