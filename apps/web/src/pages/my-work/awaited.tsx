import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import style from './my-work.module.css';
import { type Work, whereAwaited } from './where.js';

/** What others have not yet done in the cases that I have. */
export function Awaited({ awaited }: { readonly awaited: Work['awaited'] }) {
  const { t } = useTranslation('work');
  return (
    <section aria-labelledby="vantar-pa-andra">
      <Heading level={2} data-size="xs" id="vantar-pa-andra">
        {awaited.length > 0 ? t('awaitedCount', { count: awaited.length }) : t('awaited')}
      </Heading>
      {awaited.length === 0 && <p className={style.why}>{t('awaitedNone')}</p>}
      <ul className={style.small}>
        {awaited.map(({ kind, subject, due, come, of }) => (
          <li key={`${kind} ${subject.self}`}>
            <Link to={whereAwaited(kind, subject)} lang="sv">
              {subject.title}
            </Link>
            <span className={style.why}>
              {t(`others.${kind}`, { come, of })}
              {due && (
                <>
                  {kind !== 'resumption' && `, ${t('due')}`} <Day day={due} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
