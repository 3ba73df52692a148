import { type Act, streamOf } from '../../act.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, isRefusal, refuse } from '../../refusal.js';
import { capacityFor } from '../capacity.js';
import { editionsEvaluated, handedTasks, handOver, type Successors, successorStreams } from '../handing-over.js';

export interface HandOverTasksCommand {
  readonly type: 'hand-over-tasks';
  readonly person: string;
  readonly successors: Successors;
  readonly reasons: string;
}

/** What hangs on a person goes to colleagues at once: their cases, reviews, evaluations and committees, those of them for which one is named. */
export const handOverTasks: Act<HandOverTasksCommand> = {
  rests: ({ person, successors }) => ({
    streams: [streamOf('person', person), ...successorStreams(successors)],
    tasksOf: person,
  }),
  follows: editionsEvaluated,
  locks: ({ person }) => streamOf('person', person),

  decide: (world, { person: id, successors, reasons }, context) => {
    const person = world.find('person', id);
    if (!person) return refuse('not-found');
    const refused = firstRefusal(permitted('hand-over-tasks', context), reasonsAreGiven(reasons));
    if (refused) return refused;
    const changes = handOver(handedTasks(person, world, context), { person: id, successors, reasons }, context, world);
    if (isRefusal(changes)) return changes;
    return changes.length > 0 ? { as: capacityFor('hand-over-tasks', context), changes } : refuse('no-tasks');
  },
};
