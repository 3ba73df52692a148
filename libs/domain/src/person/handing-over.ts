import { type Change, type Context, type StreamId, streamOf, type World } from '../act.js';
import { disqualifiedDoesNotHandle } from '../directive/rules/disqualified-does-not-handle.js';
import { reviewerIsAwaited } from '../directive/rules/reviewer-is-awaited.js';
import { reviewerIsFit } from '../directive/rules/reviewers-are-fit.js';
import { successorHandlesCases } from '../directive/rules/successor-handles-cases.js';
import { evaluatorIsNew } from '../evaluation/rules/evaluator-is-awaited.js';
import { evaluatorIsFit } from '../evaluation/rules/evaluators-are-fit.js';
import { permitted } from '../permission/permitted.js';
import { firstRefusal, isRefusal, type Refusal, refuse } from '../refusal.js';
import type { Person } from './person.js';
import { notToOneself } from './rules/not-to-oneself.js';
import { personHasNotLeft } from './rules/person-has-not-left.js';
import { roleHeldOnce } from './rules/role-held-once.js';
import { editionOfTask, HANDED_OVER, type HandedTask, isHandedOver, tasksOf } from './tasks.js';

/** Who takes over the tasks of each kind: one colleague, or one a kind. */
export type Successors = Readonly<Partial<Record<(typeof HANDED_OVER)[HandedTask['kind']], string>>>;

/** The streams of those who take over. */
export function successorStreams(successors: Successors): readonly StreamId[] {
  return [...new Set(Object.values(successors))].map((one) => streamOf('person', one));
}

/** The editions that the evaluations read are about: whoever takes an evaluation over must be fit for it. */
export function editionsEvaluated(world: World): readonly StreamId[] {
  return world.all('evaluation').map(({ directive }) => streamOf('directive', directive));
}

/** What somebody else can take over of all that hangs on a person. */
export function handedTasks(person: Person, world: World, { today }: Pick<Context, 'today'>): readonly HandedTask[] {
  return tasksOf(person, world.all('directive'), world.all('evaluation'), today).filter(isHandedOver);
}

/** The tasks for which a successor is named change hands at once, each under the rules that hold for that task; or none does. */
export function handOver(
  tasks: readonly HandedTask[],
  { person, successors, reasons }: { readonly person: string; readonly successors: Successors; readonly reasons: string },
  context: Context,
  world: World,
): Refusal | readonly Change[] {
  const given = new Map<string, number>();
  const changes: Change[] = [];
  for (const task of tasks) {
    const to = successors[HANDED_OVER[task.kind]];
    if (to === undefined) continue;
    const successor = world.find('person', to);
    if (!successor) return refuse('not-found');
    const number = successor.roles.length + 1 + (given.get(to) ?? 0);
    const outcome = taken(task, { person, successor, reasons, number }, context, world);
    if (isRefusal(outcome)) return 'caseNumber' in task ? { ...outcome, facts: { ...outcome.facts, case: task.caseNumber } } : outcome;
    if (outcome.event.type === 'RoleGiven') given.set(to, (given.get(to) ?? 0) + 1);
    changes.push(outcome);
  }
  return changes;
}

interface Taking {
  readonly person: string;
  readonly successor: Person;
  readonly reasons: string;
  readonly number: number;
}

function taken(task: HandedTask, taking: Taking, context: Context, world: World): Refusal | Change {
  const refused = firstRefusal(
    taking.successor.id === taking.person ? refuse('successor-is-the-same') : undefined,
    personHasNotLeft(taking.successor),
  );
  return refused ?? (task.kind === 'contact' ? contactTaken(task, taking, context) : caseTaken(task, taking, context, world));
}

function caseTaken(
  task: Exclude<HandedTask, { kind: 'contact' }>,
  { person, successor, reasons }: Taking,
  { today }: Context,
  world: World,
): Refusal | Change {
  const edition = editionOfTask(world.all('directive'), task);
  if (!edition) return refuse('not-found');
  const { directive, edition: number } = task;
  switch (task.kind) {
    case 'case':
      return (
        firstRefusal(successorHandlesCases(successor, today), disqualifiedDoesNotHandle(edition, { person: successor.id })) ?? {
          stream: streamOf('directive', directive),
          event: { type: 'CaseHandedOver', edition: number, to: successor.id, reasons },
        }
      );
    case 'review':
      return (
        firstRefusal(reviewerIsAwaited(edition, person, successor.id), reviewerIsFit(successor.id, edition, today, world)) ?? {
          stream: streamOf('directive', directive),
          event: {
            type: 'ReviewerReplaced',
            edition: number,
            round: edition.review?.round ?? 0,
            reviewer: person,
            successor: successor.id,
            reasons,
          },
        }
      );
    case 'evaluation': {
      const id = `${directive}/${number}/${task.round}`;
      const evaluation = world.all('evaluation').find((one) => one.id === id);
      if (!evaluation) return refuse('not-found');
      return (
        firstRefusal(evaluatorIsNew(evaluation, successor.id), evaluatorIsFit(successor, edition, today)) ?? {
          stream: streamOf('evaluation', id),
          event: { type: 'EvaluatorReplaced', evaluator: person, successor: successor.id, reasons },
        }
      );
    }
  }
}

/** A committee's contact is a role, and roles are the administrator's to give. */
function contactTaken({ unit, role }: Extract<HandedTask, { kind: 'contact' }>, taking: Taking, context: Context): Refusal | Change {
  const { successor, reasons, number } = taking;
  const { until } = role;
  const [, from = context.today] = [role.from, context.today].sort();
  return (
    firstRefusal(
      permitted('give-role', context),
      notToOneself(context.actor, successor.id),
      roleHeldOnce(successor, { role: 'committee-contact', unit, from, ...(until !== undefined && { until }) }),
    ) ?? {
      stream: streamOf('person', successor.id),
      event: {
        type: 'RoleGiven',
        number,
        role: 'committee-contact',
        unit,
        from,
        ...(until !== undefined && { until }),
        namedBy: 'administrator',
        reason: reasons,
      },
    }
  );
}
