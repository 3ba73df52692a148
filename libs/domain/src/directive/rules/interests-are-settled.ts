import { type Refusal, refuse } from '../../refusal.js';
import type { DecisionOutcome } from '../decision-outcomes.js';
import { type Edition, isUnsettled } from '../directive.js';

/** What leaves the matter itself open, and may be done while a question of disqualification is. */
export const WHILE_AN_INTEREST_IS_OPEN: readonly DecisionOutcome[] = ['return', 'postpone', 'refer'];

/**
 * KL 6:32, 7:4: a question of disqualification is settled before the case is decided, whoever it concerns: also of a drafter or a reviewer, on whose
 * work the decision rests. One's own declaration is none: it bars at once.
 */
export function interestsAreSettled({ interests }: Pick<Edition, 'interests'>, outcome: DecisionOutcome): Refusal | undefined {
  const isOpen = interests.some((one) => one.raisedBy === 'other' && isUnsettled(one));
  return isOpen && !WHILE_AN_INTEREST_IS_OPEN.includes(outcome) ? refuse('disqualification-open') : undefined;
}
