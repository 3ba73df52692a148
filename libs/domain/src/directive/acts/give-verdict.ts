import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import type { Comment, Verdict } from '../events.js';
import { reviewCloses } from '../review-closing.js';
import { aboutThisText } from '../rules/about-this-text.js';
import { verdictIsReasoned } from '../rules/verdict-is-reasoned.js';
import { allHaveAnswered } from '../verdicts.js';

/** A reviewer's verdict on the exact text under review, with comments on its provisions. The last one closes the review. */
export interface GiveVerdict extends OfEdition {
  readonly type: 'give-verdict';
  readonly textHash: string;
  readonly verdict: Verdict;
  readonly reasons: string;
  readonly comments: readonly Comment[];
}

export const giveVerdict = editionAct<GiveVerdict>('give-verdict', {
  fields: ['textHash', 'verdict', 'reasons', 'comments'],
  rules: ({ textHash, verdict, reasons, comments }, { edition }) => [
    aboutThisText(edition, textHash),
    verdictIsReasoned(verdict, reasons, comments, edition),
  ],
  decide: ({ directive, edition: number, textHash, verdict, reasons, comments }, { edition }, { actor, today, policy, now }) => {
    const { review } = edition;
    if (!review) throw new Error('an edition in review has a review');
    const given = {
      ...review,
      verdicts: [...review.verdicts, { by: actor.person, verdict, textHash, at: now }],
      comments: [...review.comments, ...comments.map((comment) => ({ ...comment, by: actor.person }))],
    };
    return decided(
      { office: 'reviewer' },
      directive,
      { type: 'VerdictGiven', edition: number, round: review.round, textHash, verdict, reasons, comments },
      ...(allHaveAnswered({ ...edition, review: given }, policy) ? reviewCloses(edition, given, 'verdicts', today, policy) : []),
    );
  },
});
