import type { AnsweredBy } from '@anvisa/domain/directive/events';
import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day, Instant } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { offerOf } from '../../kit/offers.js';
import { useUnitNames } from '../../kit/unit-names.js';
import style from './case.module.css';
import { CommentNote } from './comment-note.js';
import { addressOf, type Edition, type Review } from './edition.js';

/** What reviewers and committees were asked, and have said. What is unanswered stands first. */
export function Reviewed({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation(['case', 'directive']);
  const { review, consultation } = edition;
  if (!review && !consultation) return <Empty>{t('review.none')}</Empty>;
  const numberOf = (id: string | undefined) => (edition.text?.content.provisions.findIndex((one) => one.id === id) ?? -1) + 1;
  const comments = [...(review?.comments ?? [])].sort((a, b) => Number(a.answer !== undefined) - Number(b.answer !== undefined));
  return (
    <>
      {review && <Verdicts edition={edition} review={review} />}
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
      {consultation && <Consulted consultation={consultation} />}
    </>
  );
}

function Verdicts({ edition, review }: { readonly edition: Edition; readonly review: Review }) {
  const { t } = useTranslation(['case', 'acts']);
  const offer = offerOf(edition.acts, 'give-verdict');
  const isBroken = edition.state !== 'in-review' && review.closed === undefined;
  const end = isBroken ? endOf(edition, review) : undefined;
  return (
    <section aria-labelledby="utlatanden">
      <Heading level={2} data-size="2xs" id="utlatanden">
        {t('review.round', { round: review.round })}
      </Heading>
      <p className={style.quiet}>
        {t('review.asked')} <Instant at={review.openedAt} />
        {isBroken ? (
          <>
            , {t('review.brokenOff')} {end && <Instant at={end} />}
          </>
        ) : (
          <>
            , {t('review.answerBy')} <Day day={review.answerBy} />
          </>
        )}
        .
      </p>
      <ul className={style.list}>
        {review.reviewers.map(({ id, name, standing }) => {
          const given = review.verdicts.find(({ by }) => by.id === id);
          const declined = review.declined.find(({ by }) => by.id === id);
          return (
            <li key={id} data-listed>
              <b>{name}</b>{' '}
              {given
                ? t(`verdicts.${given.verdict}`)
                : standing !== 'answered' && t(`review.${standing === 'silent' && isBroken ? 'unasked' : standing}`)}
              {given && (
                <span className={style.quiet}>
                  , <Instant at={given.at} />
                  {!given.counted && `, ${t('review.notCounted')}`}
                </span>
              )}
              {(given ?? declined)?.reasons && <p lang="sv">{(given ?? declined)?.reasons}</p>}
            </li>
          );
        })}
      </ul>
      {offer.allowed && (
        <Link to="/granskning/$directive/$edition" params={addressOf(edition)}>
          {t('acts:give-verdict')}
        </Link>
      )}
    </section>
  );
}

/** When the text left the review that was opened then. */
function endOf({ phases = [] }: Edition, { openedAt }: Review): string | undefined {
  return phases.find(({ state, ended }) => state === 'in-review' && ended > openedAt)?.ended;
}

function Consulted({
  consultation: { question, units, answers, answerBy },
}: {
  readonly consultation: NonNullable<Edition['consultation']>;
}) {
  const { t } = useTranslation('case');
  const names = useUnitNames();
  return (
    <section aria-labelledby="remiss">
      <Heading level={2} data-size="2xs" id="remiss">
        {t('consultation.title')}
      </Heading>
      <p className={style.quiet}>
        {t('consultation.come', { given: answers.length, count: units.length })} {t('review.answerBy')} <Day day={answerBy} />.
      </p>
      {question && <p lang="sv">{question}</p>}
      <ul className={style.list}>
        {units.map((unit) => {
          const given = answers.find((one) => one.unit === unit);
          return (
            <li key={unit} data-listed>
              <b>{names.get(unit)}</b>{' '}
              {given
                ? t((given.answeredBy as unknown as AnsweredBy).by === 'committee' ? 'consultation.committee' : 'consultation.office')
                : t('review.silent')}
              {given?.late && <p className={style.quiet}>{t('consultation.late')}</p>}
              {given?.answer && <p lang="sv">{given.answer}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
