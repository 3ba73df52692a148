import { interestsAreSettled } from '../../disqualification/rules/interests-are-settled.js';
import type { Refusal } from '../../refusal.js';
import type { DecisionOutcome } from '../decision-outcomes.js';
import type { Edition } from '../directive.js';

/** What leaves the matter itself open, and may be done while a question of disqualification is. */
export const WHILE_AN_INTEREST_IS_OPEN: readonly DecisionOutcome[] = ['return', 'postpone', 'refer'];

/** KL 6:32, 7:4: what decides the matter waits for the question. */
export function settledForTheOutcome(edition: Pick<Edition, 'interests'>, outcome: DecisionOutcome): Refusal | undefined {
  return WHILE_AN_INTEREST_IS_OPEN.includes(outcome) ? undefined : interestsAreSettled(edition);
}
