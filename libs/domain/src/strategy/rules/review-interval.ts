import { type Refusal, refuse } from '../../refusal.js';

/** House rule (KL 6:6): the board evaluates the delivery continuously, so every strategy has a day on which it is reviewed. */
export function reviewInterval(months: number): Refusal | undefined {
  return Number.isInteger(months) && months >= 1 ? undefined : refuse('review-interval-odd');
}
