import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { Part } from '../../kit/part.js';
import { commentsInWords } from './comments-in-words.js';
import type { Content, Edition } from './desk.js';
import style from './desk.module.css';

type Review = NonNullable<Edition['review']>;

/** What the reviewers came to; what is unanswered stands first. */
export function Reviewed({ edition, content }: { readonly edition: Edition; readonly content: Content }) {
  const { t } = useTranslation('desk');
  const { review } = edition;
  if (!review) return null;
  const unanswered = review.comments.filter(({ answer }) => answer === undefined);
  const answered = review.comments.filter(({ answer }) => answer !== undefined);
  const counted = review.verdicts.filter((one) => one.counted);
  return (
    <Part id="granskningen" title={t('reviewed.title')}>
      <p>
        {verdictsInWords(counted, t)} {commentsInWords(review.comments.length, unanswered.length, t)}
      </p>
      {(['silent', 'declined'] as const).map((standing) => {
        const names = review.reviewers.filter((one) => one.standing === standing).map(({ name }) => name);
        return names.length > 0 && <p key={standing}>{t(`reviewed.${standing}`, { names: names.join(', '), count: names.length })}</p>;
      })}
      {unanswered.length > 0 && <Comments comments={unanswered} content={content} />}
      <Details className={style.details}>
        <Details.Summary>{t('reviewed.read')}</Details.Summary>
        <Details.Content>
          <ul className={style.said}>
            {review.verdicts.map(({ by, verdict, reasons, counted }) => (
              <li key={by.id}>
                <b>{by.name}</b> {t(`verdicts.${verdict}`)}
                {!counted && ` (${t('reviewed.notCounted')})`}
                {reasons && (
                  <p>
                    <AsWritten text={reasons} />
                  </p>
                )}
              </li>
            ))}
          </ul>
          {answered.length > 0 && <Comments comments={answered} content={content} />}
        </Details.Content>
      </Details>
    </Part>
  );
}

function Comments({ comments, content }: { readonly comments: Review['comments']; readonly content: Content }) {
  const { t } = useTranslation(['desk', 'directive']);
  const numberOf = (provision: string) => content.provisions.findIndex(({ id }) => id === provision) + 1;
  return (
    <ul className={style.said}>
      {comments.map(({ id, by, provision, quote, text, blocking, answer }) => (
        <li key={id}>
          <b>{by.name}</b>
          {provision && numberOf(provision) > 0 && `, ${t('directive:provision', { number: numberOf(provision) })}`}
          {blocking && answer === undefined && ` (${t('reviewed.blocking')})`}
          {quote && (
            <q className={style.quote} lang="sv">
              {quote}
            </q>
          )}
          <p>
            <AsWritten text={text} />
          </p>
          <p className={style.answer}>
            {answer === undefined ? (
              t('reviewed.unanswered')
            ) : (
              <>
                {t('reviewed.answer')} <AsWritten text={answer} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** “2 tillstyrker, 1 tillstyrker med ändring.” */
function verdictsInWords(verdicts: Readonly<Review['verdicts']>, t: ReturnType<typeof useTranslation<'desk'>>['t']): string {
  const counted = (['supports', 'supports-with-change', 'opposes'] as const).flatMap((verdict) => {
    const count = verdicts.filter((one) => one.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${t(`verdicts.${verdict}`)}`];
  });
  return counted.length === 0 ? t('reviewed.none') : `${counted.join(', ')}.`;
}
