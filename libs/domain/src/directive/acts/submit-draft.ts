import { streamOf } from '../../act.js';
import { needsRole } from '../../actor.js';
import { addWorkingDays } from '../../conduct/working-days.js';
import { firstRefusal } from '../../refusal.js';
import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { draftIsComplete } from '../rules/draft-is-complete.js';
import { editionInState } from '../rules/edition-in-state.js';
import { officerHasTheCase } from '../rules/officer-has-the-case.js';
import { reviewersAreFit } from '../rules/reviewers-are-fit.js';

/** The officer sends the draft to review. Its text is fixed from here on: a verdict belongs to exactly it. */
export interface SubmitDraft extends OfEdition {
  readonly type: 'submit-draft';
  readonly reviewers: readonly string[];
}

export const submitDraft = editionAct<SubmitDraft>({
  needsVersion: true,
  fields: ['reviewers'],
  may: ({ edition }, { actor, today }) =>
    firstRefusal(
      needsRole(actor, today, 'it-officer', 'head-of-it'),
      editionInState(edition, 'draft'),
      officerHasTheCase(edition, actor),
      draftIsComplete(edition, today),
    ),
  more: ({ reviewers }) => ({ streams: reviewers.map((reviewer) => streamOf('person', reviewer)) }),
  rules: ({ reviewers }, { edition }, context, world) => [reviewersAreFit(reviewers, edition, context, world)],
  decide: ({ directive, edition: number, reviewers }, { edition }, { today, policy }) =>
    decided(
      { office: 'it-officer' },
      directive,
      { type: 'DraftSubmitted', edition: number, textHash: edition.text?.hash ?? '' },
      {
        type: 'ReviewOpened',
        edition: number,
        round: (edition.review?.round ?? 0) + 1,
        reviewers: [...new Set(reviewers)],
        answerBy: addWorkingDays(today, policy.review.within),
      },
    ),
});
