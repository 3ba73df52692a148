import type { Comment, Edition } from './edition.js';

/**
 * Whether the answer to a comment closes the review, and sends the case to decision: all who review have answered, and nothing else blocks. Where
 * somebody's verdict does not count, the quorum decides, which is the API's to know.
 */
export function closesReview({ state, review }: Pick<Edition, 'state' | 'review'>, { id }: Pick<Comment, 'id'>): boolean {
  if (state !== 'in-review' || !review) return false;
  const blocking = review.comments.filter((one) => one.blocking && one.answer === undefined);
  const isLast = blocking.length === 1 && blocking[0]?.id === id;
  return isLast && review.reviewers.every(({ standing }) => standing === 'answered');
}
