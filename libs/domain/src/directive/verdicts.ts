import type { Policy } from '../conduct/policy.js';
import { type GivenVerdict, type Interest, isDisqualified, type Review } from './directive.js';

/** An unanswered blocking comment keeps a review open, also past its deadline. */
export function hasUnansweredBlocking({ comments }: Review): boolean {
  return comments.some(({ blocking, answer }) => blocking && answer === undefined);
}

/** The verdicts on the exact text of those who are not barred, also where that was found after they gave them (KL 7:4). */
export function countedVerdicts({ verdicts, textHash }: Review, interests: readonly Interest[]): readonly GivenVerdict[] {
  return verdicts.filter((one) => one.textHash === textHash && !isDisqualified({ interests }, one.by));
}

/** Those who were asked and are not barred, and have given no verdict on the exact text. */
function withoutVerdict(review: Review, interests: readonly Interest[]): readonly string[] {
  const counted = countedVerdicts(review, interests);
  return review.reviewers.filter((one) => !isDisqualified({ interests }, one) && !counted.some(({ by }) => by === one));
}

/** Those whose verdict is awaited: they have not declined either. */
export function silentReviewers(review: Review, interests: readonly Interest[]): readonly string[] {
  return withoutVerdict(review, interests).filter((one) => !review.declined?.some(({ by }) => by === one));
}

/** The places of reviewers who declined or are barred, and whom nobody has replaced. */
export function vacantPlaces(review: Review, interests: readonly Interest[]): readonly string[] {
  const declined = review.declined?.map(({ by }) => by) ?? [];
  return review.reviewers.filter((one) => declined.includes(one) || isDisqualified({ interests }, one));
}

/** All who were asked and are not barred have answered, with a quorum of those asked, and nothing blocks. */
export function allHaveAnswered(review: Review, interests: readonly Interest[], { review: { quorum } }: Policy): boolean {
  const hasQuorum = countedVerdicts(review, interests).length >= Math.min(quorum, review.reviewers.length);
  return hasQuorum && withoutVerdict(review, interests).length === 0 && !hasUnansweredBlocking(review);
}
