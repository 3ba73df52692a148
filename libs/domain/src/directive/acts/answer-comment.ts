import { refuse } from '../../refusal.js';
import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { reviewCloses } from '../review-closing.js';
import { allHaveAnswered } from '../verdicts.js';

/** The officer answers a reviewer's comment. The last blocking one answered closes a review in which all have given their verdict. */
export interface AnswerComment extends OfEdition {
  readonly type: 'answer-comment';
  readonly comment: string;
  readonly answer: string;
}

export const answerComment = editionAct<AnswerComment>('answer-comment', {
  fields: ['comment', 'answer'],
  rules: ({ comment }, { edition: { review } }) => {
    const asked = review?.comments.find(({ id }) => id === comment);
    return [asked ? undefined : refuse('comment-not-found'), asked?.answer === undefined ? undefined : refuse('comment-answered')];
  },
  decide: ({ directive, edition: number, comment, answer }, { edition }, { today, policy }) => {
    const { review, state } = edition;
    if (!review) throw new Error('a comment belongs to a review');
    const answered = { ...review, comments: review.comments.map((one) => (one.id === comment ? { ...one, answer } : one)) };
    return decided(
      { office: 'it-officer' },
      directive,
      { type: 'CommentAnswered', edition: number, comment, answer },
      ...(state === 'in-review' && allHaveAnswered({ ...edition, review: answered }, policy)
        ? reviewCloses(edition, review, 'verdicts', today, policy)
        : []),
    );
  },
});
