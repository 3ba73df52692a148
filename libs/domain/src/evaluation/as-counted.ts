import type { Edition } from '../directive/directive.js';
import { isDisqualified } from '../disqualification/interest.js';
import { awaited, type Evaluation } from './evaluation.js';

/** A round as it counts today: without what the disqualified answered, also where that was found after they did (KL 6:30, 7:4). */
export interface CountedEvaluation extends Evaluation {
  /** The evaluators who are barred from the edition's case. */
  readonly barred: readonly string[];
}

/**
 * Whoever was replaced has no place, even if they are cleared; a bar that arises after the conclusion changes nothing of what was counted in it.
 * @param edition the evaluated one: a question of disqualification is its case's.
 */
export function asCounted(evaluation: Evaluation, edition: Pick<Edition, 'interests'>): CountedEvaluation {
  const { answers, evaluators, conclusion } = evaluation;
  const isBarred = (person: string) => isDisqualified(edition, person, conclusion?.at);
  return {
    ...evaluation,
    answers: answers.filter(({ by }) => evaluators.includes(by) && !isBarred(by)),
    barred: evaluators.filter(isBarred),
  };
}

/** The evaluators whose answer the round waits for. */
export function silentEvaluators(counted: CountedEvaluation): readonly string[] {
  return awaited(counted).filter((one) => !counted.barred.includes(one));
}

/** The places of evaluators who declined or are barred, and whom nobody has replaced. */
export function vacantPlaces({ evaluators, declined = [], barred }: CountedEvaluation): readonly string[] {
  return evaluators.filter((one) => barred.includes(one) || declined.some(({ by }) => by === one));
}
