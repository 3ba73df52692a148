import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { reasonsAreGiven } from '../rules/reasons-are-given.js';

/** A reviewer says no to reviewing, with reasons. Their place stays until somebody else is asked, or the deadline closes the review with its quorum. */
export interface DeclineReview extends OfEdition {
  readonly type: 'decline-review';
  readonly reasons: string;
}

export const declineReview = editionAct<DeclineReview>('decline-review', {
  fields: ['reasons'],
  rules: ({ reasons }) => [reasonsAreGiven(reasons)],
  decide: ({ directive, edition, reasons }, { edition: { review } }) => {
    if (!review) throw new Error('an edition in review has a review');
    return decided({ office: 'reviewer' }, directive, { type: 'ReviewDeclined', edition, round: review.round, reasons });
  },
});
