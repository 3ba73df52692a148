import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { Task } from '@anvisa/domain/person/tasks';
import { HIDDEN } from '@anvisa/record/queries/secrecy';
import { editionAddress } from '../editions/edition-act.js';
import type { TaskAnswer } from './task.answer.js';

/**
 * Something that hangs on a person, with where it is read.
 * @param hidden the editions whose titles marks of secrecy hide.
 */
export function taskShown(task: Task, hidden: readonly OfEdition[]): TaskAnswer {
  if (task.kind === 'contact' || task.kind === 'deputyship') {
    const { unit, until } = task.role;
    return { kind: task.kind, ...(unit !== undefined && { unit }), ...(until !== undefined && { until }) };
  }
  const { kind, caseNumber } = task;
  const hides = hidden.some(({ directive, edition: number }) => directive === task.directive && number === task.edition);
  const title = hides ? HIDDEN : task.title;
  const edition = editionAddress(task);
  switch (task.kind) {
    case 'case':
      return { kind, at: edition, caseNumber, title, state: task.state, comments: task.comments };
    case 'review':
      return { kind, at: edition, caseNumber, title, answerBy: task.answerBy };
    case 'evaluation':
      return { kind, at: `${edition}/evaluations/${task.round}`, caseNumber, title, answerBy: task.answerBy };
  }
}
