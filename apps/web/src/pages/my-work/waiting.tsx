import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { Unbroken } from '../../kit/unbroken.js';
import style from './my-work.module.css';
import { useReasons } from './reasons.js';
import { sentenceOf } from './sentence.js';
import { useWhereDone, type WorkItem } from './where.js';

/** Within so many working days, a deadline is near. */
const NEAR = 3;

type Urgency = 'late' | 'near' | 'later';

/** One thing that waits for me: a sentence, until when, and the act. */
export function Waiting({ item }: { readonly item: WorkItem }) {
  const { t } = useTranslation('work');
  const { subject, due, blocked } = item;
  const because = useReasons();
  const whereDone = useWhereDone();
  const urgency = urgencyOf(item);
  return (
    <li className={style.item} data-listed>
      <Dot urgency={urgency} />
      <div className={style.what}>
        <p className={style.sentence}>
          <Link to={whereDone(item)}>
            <Unbroken>{sentenceOf(item, t)}</Unbroken>
          </Link>
        </p>
        <p className={style.why}>
          {because(item)} <Unbroken>{subject.caseNumber}</Unbroken>
        </p>
        {blocked && <p className={style.blocked}>{t('blocked', { reason: blocked.detail })}</p>}
      </div>
      <p className={style.due}>
        {due ? (
          <>
            {t(urgency === 'late' ? 'wasDue' : 'due')} <Day day={due} counted />
          </>
        ) : (
          t('noDay')
        )}
      </p>
    </li>
  );
}

function urgencyOf({ workingDaysLeft }: Pick<WorkItem, 'workingDaysLeft'>): Urgency {
  if (workingDaysLeft === undefined || workingDaysLeft > NEAR) return 'later';
  return workingDaysLeft < 0 ? 'late' : 'near';
}

/** Full for what is near, a triangle for what is late, a ring for the rest: by shape, and in words for whoever listens. */
function Dot({ urgency }: { readonly urgency: Urgency }) {
  const { t } = useTranslation('work');
  return (
    <svg viewBox="0 0 12 12" className={style.dot} data-urgency={urgency} role="img" aria-label={t(`urgency.${urgency}`)}>
      {urgency === 'late' && <path d="M6 1 11.2 10.5H.8z" fill="currentColor" />}
      {urgency === 'near' && <circle cx="6" cy="6" r="5" fill="currentColor" />}
      {urgency === 'later' && <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />}
    </svg>
  );
}
