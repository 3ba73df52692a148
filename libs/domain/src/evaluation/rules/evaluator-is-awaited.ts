import { type Refusal, refuse } from '../../refusal.js';
import type { Evaluation } from '../evaluation.js';

/** House rule: only an evaluator who has given no answer that counts can say no, once, or be replaced. */
export function evaluatorIsAwaited({ evaluators, answers }: Evaluation, evaluator: string): Refusal | undefined {
  const awaited = evaluators.includes(evaluator) && !answers.some(({ by }) => by === evaluator);
  return awaited ? undefined : refuse('evaluator-not-awaited');
}

/** House rule: nobody is asked twice in a round. */
export function evaluatorIsNew({ evaluators }: Evaluation, successor: string): Refusal | undefined {
  return evaluators.includes(successor) ? refuse('evaluator-asked-already') : undefined;
}

/** House rule: a no stands. */
export function evaluatorHasNotDeclined({ declined = [] }: Evaluation, evaluator: string): Refusal | undefined {
  return declined.some(({ by }) => by === evaluator) ? refuse('evaluation-declined') : undefined;
}
