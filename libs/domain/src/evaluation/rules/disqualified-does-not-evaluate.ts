import type { Actor } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { CountedEvaluation } from '../as-counted.js';

/** KL 7:4: the disqualified does not evaluate; whoever was asked before that is replaced. */
export function disqualifiedDoesNotEvaluate({ barred }: CountedEvaluation, { person }: Actor): Refusal | undefined {
  return barred.includes(person) ? refuse('evaluator-disqualified') : undefined;
}
