import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import style from './case.module.css';
import type { Comment, Edition } from './edition.js';
import { SaidComment } from './said-comment.js';
import { Verdicts } from './verdicts.js';

/** The rounds of review before the last, folded, the latest first: what was said of the text as it was then, and what was answered. */
export function EarlierRounds({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('case');
  return [...(edition.earlierReviews ?? [])].reverse().map((review) => (
    <Details key={review.round} className={style.section}>
      <Details.Summary>{t('review.round', { round: review.round })}</Details.Summary>
      <Details.Content>
        <Verdicts edition={edition} review={review} />
        {review.comments.map((comment) => (
          <EarlierComment key={comment.id} edition={edition} comment={comment} />
        ))}
      </Details.Content>
    </Details>
  ));
}

/** A provision has the number that it has now. */
function EarlierComment({ edition, comment }: { readonly edition: Edition; readonly comment: Comment }) {
  const { t } = useTranslation(['case', 'directive']);
  const { provision, answer } = comment;
  const number = (edition.text?.content.provisions.findIndex(({ id }) => id === provision) ?? -1) + 1;
  const about = provision === undefined ? t('review.whole') : number > 0 ? t('directive:provision', { number }) : t('review.gone');
  return (
    <SaidComment comment={comment} about={about}>
      {answer === undefined && <p className={style.quiet}>{t('comment.wasUnanswered')}</p>}
    </SaidComment>
  );
}
