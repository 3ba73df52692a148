import type { Policy } from '../conduct/policy.js';
import { addWorkingDays } from '../conduct/working-days.js';
import type { SwedishDate } from '../time.js';
import type { Review } from './directive.js';
import type { DirectiveEvent } from './events.js';

/** An unanswered blocking comment keeps a review open, also past its deadline. */
export function hasUnansweredBlocking({ comments }: Review): boolean {
  return comments.some(({ blocking, answer }) => blocking && answer === undefined);
}

/** All who were asked have answered, and nothing blocks. */
export function allHaveAnswered(review: Review): boolean {
  return review.verdicts.length >= review.reviewers.length && !hasUnansweredBlocking(review);
}

/** A review that closes makes the case ready for decision, in the same act. */
export function reviewCloses(
  edition: number,
  { round }: Review,
  by: 'verdicts' | 'deadline',
  today: SwedishDate,
  policy: Policy,
): readonly DirectiveEvent[] {
  return [
    { type: 'ReviewClosed', edition, round, by },
    { type: 'ReadyForDecision', edition, decideBy: addWorkingDays(today, policy.decision.within) },
  ];
}
