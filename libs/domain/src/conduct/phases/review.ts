import type { Edition, Review } from '../../directive/directive.js';
import { countedVerdicts, hasUnansweredBlocking, type Reviewed, silentReviewers } from '../../directive/verdicts.js';
import { verdictsBy } from '../deadlines.js';
import type { EditionCase } from '../edition-case.js';
import { endOfDay } from '../instants.js';
import type { Policy } from '../policy.js';
import { type EditionPhase, NOTHING } from '../reading.js';
import type { StandingPolicy } from '../standing-policy.js';
import { consultationOf } from './consultation.js';
import { type Desk, escalate, move, remind, tell } from './desk.js';

/**
 * The last verdict closes a review in its own act. What is left to the clock: the silent are reminded, the deadline closes the review when there is
 * a quorum, and a review that stays open is told of.
 */
export function inReview(
  edition: Edition,
  about: EditionCase,
  desk: Desk,
  policy: StandingPolicy,
): Extract<EditionPhase, { phase: 'review' }> {
  const { review } = edition;
  const consultation = consultationOf(edition, about, desk, policy);
  if (!review) return { phase: 'review', reviewers: NOTHING, answers: [], consultation };
  const opened = { ...desk, round: review.round, since: review.openedAt };
  const by = verdictsBy(edition);
  return {
    phase: 'review',
    reviewers: {
      telling: tell(opened, 'tell-reviewers', review.openedAt, ...(review.joined ?? []).map(({ at }) => at)),
      reminders: silentReviewers(edition).length > 0 ? remind(opened, 'remind-reviewers', policy, by) : [],
      escalations: escalate(opened, 'escalate-review', policy, by),
    },
    ...(mayCloseAtDeadline(edition, policy) && { closing: move(opened, 'close-review', endOfDay(review.answerBy)) }),
    answers: hasUnansweredComments(review) ? remind(opened, 'remind-comments', policy, by) : [],
    consultation,
  };
}

/** House rule: the deadline closes a review only with a quorum of verdicts that count, and never over an unanswered blocking comment. */
function mayCloseAtDeadline(edition: Reviewed, policy: Policy): boolean {
  return countedVerdicts(edition).length >= policy.review.quorum && !hasUnansweredBlocking(edition);
}

function hasUnansweredComments({ comments }: Review): boolean {
  return comments.some(({ answer }) => answer === undefined);
}
