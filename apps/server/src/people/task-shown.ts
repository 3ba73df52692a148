import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { Task } from '@anvisa/domain/person/tasks';
import { HIDDEN } from '@anvisa/record/queries/secrecy';
import { editionAddress } from '../editions/edition-act.js';
import type { TaskAnswer } from './task.answer.js';

/**
 * Something that hangs on a person, with where it is read.
 * @param hidden the editions whose titles marks of secrecy hide.
 * @param readsCases whoever does not is told no title at all: the administrator sees that something hangs on a person, and not what it says.
 */
export function taskShown(task: Task, hidden: readonly OfEdition[], readsCases: boolean): TaskAnswer {
  if (task.kind === 'contact' || task.kind === 'deputyship') {
    const { unit, until } = task.role;
    return { kind: task.kind, ...(unit !== undefined && { unit }), ...(until !== undefined && { until }) };
  }
  const { kind, caseNumber } = task;
  const hides = hidden.some(({ directive, edition: number }) => directive === task.directive && number === task.edition);
  const titled = readsCases ? { title: hides ? HIDDEN : task.title } : {};
  const edition = editionAddress(task);
  switch (task.kind) {
    case 'case':
      return { kind, at: edition, caseNumber, ...titled, state: task.state, comments: task.comments };
    case 'review':
      return { kind, at: edition, caseNumber, ...titled, answerBy: task.answerBy };
    case 'evaluation':
      return { kind, at: `${edition}/evaluations/${task.round}`, caseNumber, ...titled, answerBy: task.answerBy };
  }
}
