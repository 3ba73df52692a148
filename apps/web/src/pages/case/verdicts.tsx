import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { Day, Instant } from '../../kit/day.js';
import style from './case.module.css';
import type { Edition, Round } from './edition.js';

interface VerdictsProps {
  readonly edition: Edition;
  readonly review: Round;
}

/** When a round was asked for and until when, and what each reviewer came to. */
export function Verdicts({ edition, review }: VerdictsProps) {
  const { t } = useTranslation('case');
  const isEarlier = review.round !== edition.review?.round;
  const isBroken = (isEarlier || edition.state !== 'in-review') && review.closed === undefined;
  const end = isBroken ? endOf(edition, review) : undefined;
  return (
    <>
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
              {(given ?? declined)?.reasons && (
                <p>
                  <AsWritten text={(given ?? declined)?.reasons} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** When the text left the review that was opened then. */
function endOf({ phases = [] }: Edition, { openedAt }: Round): string | undefined {
  return phases.find(({ state, ended }) => state === 'in-review' && ended > openedAt)?.ended;
}
