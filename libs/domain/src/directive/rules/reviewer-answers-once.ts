import type { Actor } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** House rule: a reviewer answers once a round, with a verdict or by saying no. */
export function reviewerAnswersOnce({ review }: Edition, { person }: Actor): Refusal | undefined {
  if (review?.verdicts.some(({ by }) => by === person)) return refuse('verdict-given');
  return review?.declined?.some(({ by }) => by === person) ? refuse('review-declined') : undefined;
}
