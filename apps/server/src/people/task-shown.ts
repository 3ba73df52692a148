import type { Task } from '@anvisa/domain/person/tasks';
import { editionAddress } from '../editions/edition-act.js';
import type { TaskAnswer } from './task.answer.js';

/** Something that hangs on a person, with where it is read. */
export function taskShown(task: Task): TaskAnswer {
  if (task.kind === 'contact' || task.kind === 'deputyship') {
    const { unit, until } = task.role;
    return { kind: task.kind, ...(unit !== undefined && { unit }), ...(until !== undefined && { until }) };
  }
  const { kind, caseNumber, title } = task;
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
