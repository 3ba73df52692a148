import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';
import { hasUnansweredBlocking } from '../verdicts.js';

/** House rule (KL 6:6): each blocking comment is answered; taking the text back and sending it anew lets none disappear. */
export function blockingCommentsAreAnswered(edition: Edition): Refusal | undefined {
  return hasUnansweredBlocking(edition) ? refuse('blocking-comment-unanswered') : undefined;
}
