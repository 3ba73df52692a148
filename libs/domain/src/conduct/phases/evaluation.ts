import type { Edition } from '../../directive/directive.js';
import { awaited, type Evaluation, stillToAnswer } from '../../evaluation/evaluation.js';
import type { ChasedBy } from '../chased-by.js';
import { morningOf } from '../instants.js';
import { type EvaluationDues, NOTHING } from '../reading.js';
import type { StandingPolicy } from '../standing-policy.js';
import { addWorkingDays } from '../working-days.js';
import { type Desk, escalate, move, remind, tell } from './desk.js';

/** A planned evaluation opens on its day. An open one is chased until somebody concludes it, which plans the next. */
export function evaluationOf(
  { evaluation: { plannedFor, open, count } }: Edition,
  evaluation: Evaluation | undefined,
  desk: Desk,
  policy: StandingPolicy,
): EvaluationDues {
  if (open !== undefined) return evaluation?.state === 'open' ? chased(evaluation, desk, policy) : { ...NOTHING, conclusion: [] };
  if (plannedFor === undefined) return { ...NOTHING, conclusion: [] };
  const opening = move({ ...desk, round: count + 1 }, 'open-evaluation', morningOf(addWorkingDays(plannedFor, 0)));
  return { ...NOTHING, opening, conclusion: [] };
}

/** While evaluators are silent they are reminded; when all have answered, whoever is to conclude. */
function chased(evaluation: Evaluation, desk: Desk, policy: StandingPolicy): EvaluationDues {
  const by: ChasedBy = ({ evaluation: chase }) => ({ chase, deadline: evaluation.answerBy });
  const opened = { ...desk, round: evaluation.round, since: evaluation.openedAt };
  const silent = stillToAnswer(evaluation).length > 0;
  return {
    telling: tell(opened, 'tell-evaluators', evaluation.openedAt, ...(evaluation.joined ?? []).map(({ at }) => at)),
    reminders: awaited(evaluation).length > 0 ? remind(opened, 'remind-evaluators', policy, by) : [],
    conclusion: silent ? [] : remind(opened, 'remind-conclusion', policy, by),
    escalations: escalate(opened, 'escalate-evaluation', policy, by),
  };
}
