import { type Refusal, refuse } from '../../refusal.js';
import { isBlank } from '../../visible.js';
import type { DecisionOutcome } from '../decision-outcomes.js';
import type { DecisionRecord } from '../events.js';

/**
 * KL 6:38: goals, direction, scope and quality of operations, and proposals to the council, are not delegated. Each decision answers the question
 * with reasons; where the answer is no, only referring the case to the board is left.
 */
export function matterMayBeDelegated({ delegable, delegableReasons }: DecisionRecord, outcome?: DecisionOutcome): Refusal | undefined {
  if (isBlank(delegableReasons)) return refuse('delegable-unanswered');
  return !delegable && outcome !== 'refer' ? refuse('not-delegable') : undefined;
}
