import { type Refusal, refuse } from '../../refusal.js';
import type { DecisionOutcome } from '../decision-outcomes.js';
import type { Edition } from '../directive.js';

/** What whoever decides by delegation may still do with a case of the board's: neither decides it. */
export const WITH_A_CASE_OF_THE_BOARDS: readonly DecisionOutcome[] = ['return', 'refer'];

/**
 * KL 6:37–38: a case that the board has taken, or that was referred to it, is decided there, also once the board has returned it and it is ready anew.
 */
export function boardDecidesItsCase(edition: Edition, outcome: DecisionOutcome): Refusal | undefined {
  return isTheBoards(edition) && !WITH_A_CASE_OF_THE_BOARDS.includes(outcome) ? refuse('case-is-the-boards') : undefined;
}

export function isTheBoards({ referredOn }: Pick<Edition, 'referredOn'>): boolean {
  return referredOn !== undefined;
}
