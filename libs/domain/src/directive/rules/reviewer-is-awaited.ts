import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';
import { standingOf } from '../verdicts.js';

/** House rule: whoever has answered is not replaced, unless they are disqualified (KL 7:4); and nobody is asked twice in a round. */
export function reviewerIsAwaited(edition: Edition, reviewer: string, successor: string): Refusal | undefined {
  const { review } = edition;
  if (!review?.reviewers.includes(reviewer) || standingOf(edition, reviewer) === 'answered') return refuse('reviewer-not-awaited');
  return review?.reviewers.includes(successor) ? refuse('reviewer-asked-already') : undefined;
}
