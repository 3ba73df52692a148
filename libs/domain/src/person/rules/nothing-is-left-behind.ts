import { type Refusal, refuse } from '../../refusal.js';
import type { Successors } from '../handing-over.js';
import { HANDED_OVER, type HandedTask } from '../tasks.js';

/** House rule (KL 6:6): nobody leaves a case, an answer or a committee behind without somebody else for it. */
export function nothingIsLeftBehind(tasks: readonly HandedTask[], successors: Successors): Refusal | undefined {
  const left = tasks.filter(({ kind }) => successors[HANDED_OVER[kind]] === undefined);
  if (left.length === 0) return undefined;
  const of = (kind: HandedTask['kind']) => left.filter((task) => task.kind === kind).length;
  const cases = [...new Set(left.flatMap((task) => ('caseNumber' in task ? [task.caseNumber] : [])))];
  return refuse('tasks-left', {
    cases: of('case'),
    reviews: of('review'),
    evaluations: of('evaluation'),
    contacts: of('contact'),
    list: cases.join(', '),
  });
}
