import type { Edition } from '../../directive/directive.js';
import { asCounted, type CountedEvaluation, silentEvaluators } from '../../evaluation/as-counted.js';
import { stillToAnswer } from '../../evaluation/evaluation.js';
import { evaluatorsOn } from '../../evaluation/rules/evaluators-are-fit.js';
import { type Instant, swedishDateOf } from '../../time.js';
import { evaluationBy, openingBy, openingDay } from '../deadlines.js';
import type { EditionCase } from '../edition-case.js';
import { morningOf } from '../instants.js';
import { type Due, type EvaluationDues, NOTHING } from '../reading.js';
import type { StandingPolicy } from '../standing-policy.js';
import { type Desk, escalate, move, remind, tell } from './desk.js';

/** A planned evaluation opens on its day, and is told of while nobody could be asked. An open one is chased until somebody concludes it, which plans the next. */
export function evaluationOf(edition: Edition, about: EditionCase, desk: Desk, policy: StandingPolicy): EvaluationDues {
  return { ...roundOf(edition, about, desk, policy), concluded: concludedOf(edition, desk) };
}

/** What an evaluation came to is told to the board, whose task it is. */
export function concludedOf({ evaluation: { concluded } }: Edition, desk: Desk): readonly Due<'tell-conclusion'>[] {
  return concluded ? tell({ ...desk, round: concluded.round }, 'tell-conclusion', concluded.at) : [];
}

function roundOf(edition: Edition, about: EditionCase, desk: Desk, policy: StandingPolicy): EvaluationDues {
  const { open, count } = edition.evaluation;
  if (open !== undefined)
    return about.evaluation?.state === 'open' ? chased(asCounted(about.evaluation, edition), desk, policy) : { ...NOTHING, conclusion: [] };
  const opensOn = openingDay(edition);
  if (opensOn === undefined) return { ...NOTHING, conclusion: [] };
  const next = { ...desk, round: count + 1 };
  const opening = move(next, 'open-evaluation', morningOf(opensOn));
  if (opening.due > desk.now || isSomebodyToAsk(about, desk.now)) return { ...NOTHING, opening, conclusion: [] };
  const unopened = [...tell(next, 'escalate-opening', opening.due), ...escalate(next, 'escalate-opening', policy, openingBy(edition))];
  return { ...NOTHING, unopened, conclusion: [] };
}

function isSomebodyToAsk({ evaluators }: EditionCase, now: Instant): boolean {
  return evaluators === undefined || evaluatorsOn(evaluators, swedishDateOf(now)).length > 0;
}

/** While evaluators are silent they are reminded; when all have answered, whoever is to conclude. */
function chased(evaluation: CountedEvaluation, desk: Desk, policy: StandingPolicy): EvaluationDues {
  const by = evaluationBy(evaluation);
  const opened = { ...desk, round: evaluation.round, since: evaluation.openedAt };
  const silent = stillToAnswer(evaluation).length > 0;
  return {
    telling: tell(opened, 'tell-evaluators', evaluation.openedAt, ...(evaluation.joined ?? []).map(({ at }) => at)),
    reminders: silentEvaluators(evaluation).length > 0 ? remind(opened, 'remind-evaluators', policy, by) : [],
    conclusion: silent ? [] : remind(opened, 'remind-conclusion', policy, by),
    escalations: escalate(opened, 'escalate-evaluation', policy, by),
  };
}
