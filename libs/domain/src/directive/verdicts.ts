import type { Policy } from '../conduct/policy.js';
import { isDisqualified } from '../disqualification/interest.js';
import { type Edition, type GivenVerdict, isApproval } from './directive.js';

/** An edition as a review looks at it: the round, and who is barred from it. */
export type Reviewed = Pick<Edition, 'review' | 'interests' | 'decisions'>;

/** How a reviewer's place stands. */
export type ReviewerStanding = 'answered' | 'silent' | 'declined' | 'disqualified';

/** Whether somebody was barred while the case was prepared: what arises after its decision changes nothing of what was counted in it. */
function isBarred(edition: Reviewed, person: string): boolean {
  const decided = edition.decisions.find((one) => isApproval(one) || one.outcome === 'declined');
  return isDisqualified(edition, person, decided?.at);
}

/** The disqualified takes no part in the case, whatever they have answered (KL 6:30, 7:4). */
export function standingOf(edition: Reviewed, reviewer: string): ReviewerStanding {
  const { verdicts = [], declined = [] } = edition.review ?? {};
  if (isBarred(edition, reviewer)) return 'disqualified';
  if (verdicts.some(({ by }) => by === reviewer)) return 'answered';
  return declined.some(({ by }) => by === reviewer) ? 'declined' : 'silent';
}

/** An unanswered blocking comment keeps a review open, also past its deadline. */
export function hasUnansweredBlocking({ review }: Pick<Edition, 'review'>): boolean {
  return review?.comments.some(({ blocking, answer }) => blocking && answer === undefined) ?? false;
}

/**
 * The verdicts of those who have a place and are not barred, also where that was found after they gave them (KL 7:4). Whoever was replaced has none,
 * even if they are cleared. All of a round's are on its exact text.
 */
export function countedVerdicts(edition: Reviewed): readonly GivenVerdict[] {
  const { verdicts = [], reviewers = [] } = edition.review ?? {};
  return verdicts.filter(({ by }) => reviewers.includes(by) && !isBarred(edition, by));
}

function reviewersWho(edition: Reviewed, ...standings: readonly ReviewerStanding[]): readonly string[] {
  return edition.review?.reviewers.filter((one) => standings.includes(standingOf(edition, one))) ?? [];
}

/** Those whose verdict is awaited. */
export function silentReviewers(edition: Reviewed): readonly string[] {
  return reviewersWho(edition, 'silent');
}

/** The places of reviewers who declined or are barred, and whom nobody has replaced. */
export function vacantPlaces(edition: Reviewed): readonly string[] {
  return reviewersWho(edition, 'declined', 'disqualified');
}

/** All who were asked and are not barred have answered, with a quorum of those asked, and nothing blocks. */
export function allHaveAnswered(edition: Reviewed, { review: { quorum } }: Policy): boolean {
  const asked = edition.review?.reviewers.length ?? 0;
  const hasQuorum = countedVerdicts(edition).length >= Math.min(quorum, asked);
  return hasQuorum && reviewersWho(edition, 'silent', 'declined').length === 0 && !hasUnansweredBlocking(edition);
}
