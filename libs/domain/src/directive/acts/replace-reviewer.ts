import { streamOf } from '../../act.js';
import { capacityFor } from '../../person/capacity.js';
import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { reasonsAreGiven } from '../rules/reasons-are-given.js';
import { reviewerIsAwaited } from '../rules/reviewer-is-awaited.js';
import { reviewerIsFit } from '../rules/reviewers-are-fit.js';

/** Somebody else is asked in the place of a reviewer who has not answered. The round, its text and its deadline stay. */
export interface ReplaceReviewer extends OfEdition {
  readonly type: 'replace-reviewer';
  readonly reviewer: string;
  readonly successor: string;
  readonly reasons: string;
}

export const replaceReviewer = editionAct<ReplaceReviewer>('replace-reviewer', {
  fields: ['reviewer', 'successor', 'reasons'],
  more: ({ successor }) => ({ streams: [streamOf('person', successor)] }),
  rules: ({ reviewer, successor, reasons }, { edition }, { today }, world) => [
    reasonsAreGiven(reasons),
    reviewerIsAwaited(edition, reviewer, successor),
    reviewerIsFit(successor, edition, today, world),
  ],
  decide: ({ directive, edition, reviewer, successor, reasons }, { edition: { review } }, context) => {
    if (!review) throw new Error('an edition in review has a review');
    const event = { type: 'ReviewerReplaced', edition, round: review.round, reviewer, successor, reasons } as const;
    return decided(capacityFor('replace-reviewer', context), directive, event);
  },
});
