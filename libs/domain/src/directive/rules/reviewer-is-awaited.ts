import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** House rule: whoever has answered is not replaced, and nobody is asked twice in a round. */
export function reviewerIsAwaited({ review }: Edition, reviewer: string, successor: string): Refusal | undefined {
  const isAsked = review?.reviewers.includes(reviewer);
  if (!isAsked || review?.verdicts.some(({ by }) => by === reviewer)) return refuse('reviewer-not-awaited');
  return review?.reviewers.includes(successor) ? refuse('reviewer-asked-already') : undefined;
}
