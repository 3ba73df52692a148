import type { Policy } from '../conduct/policy.js';
import { addWorkingDays } from '../conduct/working-days.js';
import type { SwedishDate } from '../time.js';
import { bars, type GivenVerdict, type Interest, type Review } from './directive.js';
import type { DirectiveEvent } from './events.js';

/** An unanswered blocking comment keeps a review open, also past its deadline. */
export function hasUnansweredBlocking({ comments }: Review): boolean {
  return comments.some(({ blocking, answer }) => blocking && answer === undefined);
}

/** The verdicts on the exact text of those who are not barred, also where that was found after they gave them (KL 7:4). */
export function countedVerdicts({ verdicts, textHash }: Review, interests: readonly Interest[]): readonly GivenVerdict[] {
  return verdicts.filter((one) => one.textHash === textHash && !isBarred(one.by, interests));
}

/** All who were asked and are not barred have answered, with a quorum of those asked, and nothing blocks. */
export function allHaveAnswered(review: Review, interests: readonly Interest[], { review: { quorum } }: Policy): boolean {
  const counted = countedVerdicts(review, interests);
  const isSilent = (reviewer: string) => !isBarred(reviewer, interests) && !counted.some(({ by }) => by === reviewer);
  const hasQuorum = counted.length >= Math.min(quorum, review.reviewers.length);
  return hasQuorum && !review.reviewers.some(isSilent) && !hasUnansweredBlocking(review);
}

function isBarred(reviewer: string, interests: readonly Interest[]): boolean {
  return interests.some((one) => one.person === reviewer && bars(one));
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
