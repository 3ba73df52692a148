import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { offerOf } from '../../kit/offers.js';
import { CommentNote } from './comment-note.js';
import { Consulted } from './consulted.js';
import { EarlierRounds } from './earlier-rounds.js';
import { addressOf, type Edition } from './edition.js';
import { Verdicts } from './verdicts.js';

/** What reviewers and committees were asked, and have said. What is unanswered stands first. */
export function Reviewed({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation(['case', 'directive', 'acts']);
  const { review, consultation } = edition;
  if (!review && !consultation) return <Empty>{t('review.none')}</Empty>;
  const numberOf = (id: string | undefined) => (edition.text?.content.provisions.findIndex((one) => one.id === id) ?? -1) + 1;
  const comments = [...(review?.comments ?? [])].sort((a, b) => Number(a.answer !== undefined) - Number(b.answer !== undefined));
  return (
    <>
      {review && (
        <section aria-labelledby="utlatanden">
          <Heading level={2} data-size="2xs" id="utlatanden">
            {t('review.round', { round: review.round })}
          </Heading>
          <Verdicts edition={edition} review={review} />
          {offerOf(edition.acts, 'give-verdict').allowed && (
            <Link to="/granskning/$directive/$edition" params={addressOf(edition)}>
              {t('acts:give-verdict')}
            </Link>
          )}
        </section>
      )}
      {comments.length > 0 && (
        <section aria-labelledby="synpunkter">
          <Heading level={2} data-size="2xs" id="synpunkter">
            {t('review.comments')}
          </Heading>
          {comments.map((comment) => (
            <CommentNote
              key={comment.id}
              edition={edition}
              comment={comment}
              about={
                numberOf(comment.provision) > 0 ? t('directive:provision', { number: numberOf(comment.provision) }) : t('review.whole')
              }
            />
          ))}
        </section>
      )}
      <EarlierRounds edition={edition} />
      {consultation && (
        <section aria-labelledby="remiss">
          <Heading level={2} data-size="2xs" id="remiss">
            {t('consultation.title')}
          </Heading>
          <Consulted consultation={consultation} hash={edition.text?.hash} />
        </section>
      )}
    </>
  );
}
