import type { EvaluationDues } from '@anvisa/domain/conduct/reading';
import { acts } from '../record.js';
import { moves, when } from '../telling.js';

const { openEvaluation, tellEvaluators, remindEvaluators, remindOfConclusion, escalateEvaluation } = acts;

/**
 * A directive in force is evaluated at its interval. A planned evaluation opens on its day, and the story begins again with the evaluators to tell
 * and to remind; when all have answered, whoever concludes is reminded, and when they don't, the head of IT and then the director hear of it. The
 * conclusion is a person's act: it plans the next evaluation and, to revise, opens the next edition, which has a conductor of its own.
 */
export async function evaluated({ opening, telling, reminders, conclusion, escalations }: EvaluationDues): Promise<void> {
  await moves(opening, openEvaluation);
  await when(telling, tellEvaluators);
  await when(reminders, remindEvaluators);
  await when(conclusion, remindOfConclusion);
  await when(escalations, escalateEvaluation);
}
