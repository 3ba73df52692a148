import { type Act, type Change, streamOf } from '../../act.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, isRefusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { capacityFor } from '../capacity.js';
import { editionsEvaluated, handedTasks, handOver, type Successors, successorStreams } from '../handing-over.js';
import type { HandedTask } from '../tasks.js';

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
    const tasks = handedTasks(person, world, context);
    const taken = handOver(tasks, { person: id, successors, reasons }, context, world);
    if (isRefusal(taken)) return taken;
    if (taken.length === 0) return refuse('no-tasks');
    const ended = successors.contacts === undefined ? [] : contactsEnded(id, tasks, context.today, reasons);
    return { as: capacityFor('hand-over-tasks', context), changes: [...taken, ...ended] };
  },
};

/** A committee has the contact that it was given: the one before is so for the rest of the day. */
function contactsEnded(person: string, tasks: readonly HandedTask[], lastDay: SwedishDate, reason: string): readonly Change[] {
  return tasks.flatMap((task) =>
    task.kind === 'contact'
      ? [{ stream: streamOf('person', person), event: { type: 'RoleEnded' as const, number: task.role.number, lastDay, reason } }]
      : [],
  );
}
