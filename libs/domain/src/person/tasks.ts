import { type Directive, editionOf } from '../directive/directive.js';
import { CLOSED } from '../directive/states.js';
import { silentReviewers } from '../directive/verdicts.js';
import { awaited, type Evaluation } from '../evaluation/evaluation.js';
import type { SwedishDate } from '../time.js';
import type { GivenRole, Person } from './person.js';

interface OfCase {
  readonly directive: string;
  readonly edition: number;
  readonly caseNumber: string;
  readonly title: string;
}

/** Something that hangs on a person, and would lie when they leave. */
export type Task =
  /** A case that they have as officer, with so many comments that they have not answered. */
  | ({ readonly kind: 'case'; readonly state: string; readonly comments: number } & OfCase)
  | ({ readonly kind: 'review'; readonly answerBy: SwedishDate } & OfCase)
  | ({ readonly kind: 'evaluation'; readonly round: number; readonly answerBy: SwedishDate } & OfCase)
  /** A committee that they speak for. */
  | { readonly kind: 'contact'; readonly unit: string; readonly role: GivenRole }
  /** It ends with them by itself: another deputy is named by whoever may. */
  | { readonly kind: 'deputyship'; readonly role: GivenRole };

/** The kinds that somebody else can take over, and by what name a successor is given for them. */
export const HANDED_OVER = { case: 'cases', review: 'reviews', evaluation: 'evaluations', contact: 'contacts' } as const;
export type HandedKind = keyof typeof HANDED_OVER;
export type HandedTask = Extract<Task, { kind: HandedKind }>;

/** Everything that hangs on a person, given the directives and evaluations that name them. */
export function tasksOf(
  person: Pick<Person, 'id' | 'roles'>,
  directives: readonly Directive[],
  evaluations: readonly Evaluation[],
  today: SwedishDate,
): readonly Task[] {
  return [
    ...directives.flatMap((directive) => inDirective(person.id, directive)),
    ...evaluations.flatMap((evaluation) => inEvaluation(person.id, evaluation)),
    ...inOffice(person, today),
  ];
}

export function isHandedOver(task: Task): task is HandedTask {
  return task.kind in HANDED_OVER;
}

function inDirective(person: string, { id, title, editions }: Directive): readonly Task[] {
  return editions.flatMap((edition): readonly Task[] => {
    const { officer, review, state } = edition;
    if (CLOSED.includes(state)) return [];
    const about = { directive: id, edition: edition.number, caseNumber: edition.caseNumber, title: edition.text?.outline.title ?? title };
    const comments = review?.comments.filter(({ answer }) => answer === undefined).length ?? 0;
    const isReviewed = state === 'in-review' && review && silentReviewers(edition).includes(person);
    return [
      ...(officer === person ? [{ kind: 'case' as const, state, comments, ...about }] : []),
      ...(isReviewed ? [{ kind: 'review' as const, answerBy: review.answerBy, ...about }] : []),
    ];
  });
}

function inEvaluation(person: string, evaluation: Evaluation): readonly Task[] {
  const { directive, edition, round, caseNumber, title, answerBy, state } = evaluation;
  if (state !== 'open' || !awaited(evaluation).includes(person)) return [];
  return [{ kind: 'evaluation', directive, edition, round, caseNumber, title, answerBy }];
}

/** A role that ends today needs nobody after it: whoever comes after holds it already. */
function inOffice({ roles }: Pick<Person, 'roles'>, today: SwedishDate): readonly Task[] {
  return roles
    .filter(({ until }) => until === undefined || until > today)
    .flatMap((role): readonly Task[] => {
      if (role.role === 'committee-contact' && role.unit !== undefined) return [{ kind: 'contact', unit: role.unit, role }];
      return role.role === 'deputy' ? [{ kind: 'deputyship', role }] : [];
    });
}

/** The directives that tasks are about. */
export function directivesOf(tasks: readonly Task[]): readonly string[] {
  return tasks.flatMap((task) => ('directive' in task ? [task.directive] : []));
}

/** The edition that a task of a directive is about. */
export function editionOfTask(directives: readonly Directive[], { directive, edition }: Pick<OfCase, 'directive' | 'edition'>) {
  const found = directives.find(({ id }) => id === directive);
  return found && editionOf(found, edition);
}
