import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Unbroken } from '../../kit/unbroken.js';
import { useRead } from '../../session/read.js';
import { sentenceOf } from './sentence.js';
import { useWhereDone } from './where.js';

/** After something is done: what waits for me next, one click away. A page that shows it loads the words of `work`. */
export function NextWork({ done }: { readonly done: string }) {
  const { t } = useTranslation('work');
  const whereDone = useWhereDone();
  const waiting = useRead('/api/work', { query: {} }).data?.waiting;
  const next = waiting?.find((item) => whereDone(item) !== done);
  if (!waiting) return null;
  return (
    <p>
      {next ? (
        <>
          {t('next.waits')}{' '}
          <Link to={whereDone(next)}>
            <Unbroken>{sentenceOf(next, t)}</Unbroken>
          </Link>
        </>
      ) : (
        <>
          {t('next.nothing')} <Link to="/mitt-arbete">{t('title')}</Link>
        </>
      )}
    </p>
  );
}
