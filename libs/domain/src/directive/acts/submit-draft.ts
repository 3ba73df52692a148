import { streamOf } from '../../act.js';
import { addWorkingDays } from '../../conduct/working-days.js';
import { addresseesOf } from '../addressees.js';
import { decided } from '../changes.js';
import { editionOf } from '../directive.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { addresseesExist } from '../rules/addressees-exist.js';
import { reviewersAreFit } from '../rules/reviewers-are-fit.js';

/**
 * The officer sends the draft to review. Its text is fixed from here on: a verdict belongs to exactly it. A unit that closes before the decision
 * stays in it, as one does that closes afterwards: whom a text binds is material, and whoever takes over is bound by a decision of its own.
 */
export interface SubmitDraft extends OfEdition {
  readonly type: 'submit-draft';
  readonly reviewers: readonly string[];
}

export const submitDraft = editionAct<SubmitDraft>('submit-draft', {
  needsVersion: true,
  fields: ['reviewers'],
  more: ({ reviewers }) => ({ streams: reviewers.map((reviewer) => streamOf('person', reviewer)) }),
  follows: (world, { directive: id, edition: number }) => {
    const directive = world.find('directive', id);
    const edition = directive && editionOf(directive, number);
    return edition ? addresseesOf(edition).map((unit) => streamOf('unit', unit)) : [];
  },
  rules: ({ reviewers }, { edition }, context, world) => [
    addresseesExist(addresseesOf(edition), context.today, world),
    reviewersAreFit(reviewers, edition, context, world),
  ],
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
