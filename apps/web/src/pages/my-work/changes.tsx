import { Button, Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Instant } from '../../kit/day.js';
import { useAct } from '../../session/act.js';
import style from './my-work.module.css';
import { type Work, whereRead } from './where.js';

interface ChangesProps {
  readonly changes: Work['changes'];
  readonly lastHere: string | undefined;
}

/** What others did in my cases since I was here. I say myself when I have seen it: nothing vanishes because a page was opened. */
export function Changes({ changes, lastHere }: ChangesProps) {
  const { t, i18n } = useTranslation('work');
  const seen = useAct();
  return (
    <section aria-labelledby="sedan-sist">
      <Heading level={2} data-size="xs" id="sedan-sist">
        {lastHere ? (
          <>
            {t('since')} <Instant at={lastHere} />
          </>
        ) : (
          t('sinceFirst')
        )}
      </Heading>
      {changes.length === 0 && <p className={style.why}>{lastHere ? t('sinceNone') : t('sinceBegin')}</p>}
      <ul className={style.small}>
        {changes.map(({ type, subject, times, at }) => (
          <li key={`${type} ${subject.self}`}>
            <Link to={whereRead(subject)} lang="sv">
              {subject.title}
            </Link>
            <span className={style.why}>
              {i18n.exists(`work:happened.${type}`) ? t(`happened.${type}` as 'happened.DraftSubmitted') : t('happened.other')}
              {times > 1 && ` (${times})`}, <Instant at={at} withTime />
            </span>
          </li>
        ))}
      </ul>
      {(changes.length > 0 || !lastHere) && (
        <Button
          variant="tertiary"
          data-size="sm"
          className={style.seen ?? ''}
          loading={seen.isPending}
          onClick={() => seen.mutate({ href: '/api/work/seen', method: 'PUT', body: {} })}
        >
          {t(lastHere ? 'seen' : 'begin')}
        </Button>
      )}
    </section>
  );
}
