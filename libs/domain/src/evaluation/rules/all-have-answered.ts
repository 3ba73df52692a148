import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { isBlank } from '../../visible.js';
import { type Evaluation, stillToAnswer } from '../evaluation.js';

/** House rule: an evaluation is concluded when all have answered, or after its last day without the others. */
export function allHaveAnswered(evaluation: Evaluation, today: SwedishDate): Refusal | undefined {
  const left = stillToAnswer(evaluation).length;
  const { answerBy } = evaluation;
  return left === 0 || today > answerBy ? undefined : refuse('evaluators-still-to-answer', { left, answerBy });
}

/** House rule: whoever concludes it without all answers says why. */
export function silenceIsExplained(evaluation: Evaluation, withoutReasons = ''): Refusal | undefined {
  const left = stillToAnswer(evaluation).length;
  return left > 0 && isBlank(withoutReasons) ? refuse('concluded-without-reasons', { left }) : undefined;
}
