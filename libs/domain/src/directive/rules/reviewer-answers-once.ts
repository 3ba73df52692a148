import type { Actor } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** House rule: a verdict is given by those who were asked, once a round. */
export function reviewerAnswersOnce({ review }: Edition, actor: Actor): Refusal | undefined {
  if (!review?.reviewers.includes(actor.person)) return refuse('reviewer-not-asked');
  return review.verdicts.some(({ by }) => by === actor.person) ? refuse('verdict-given') : undefined;
}
