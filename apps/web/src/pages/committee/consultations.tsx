import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { useRead } from '../../session/read.js';
import { inSentence } from '../my-work/sentence.js';
import style from './committee.module.css';

/** The consultations that the committee has to answer, for who answers for it. */
export function Consultations({ unit }: { readonly unit: string }) {
  const { t } = useTranslation('committee');
  const waiting = useRead('/api/work', { query: {} }).data?.waiting ?? [];
  const asked = waiting.filter(({ kind, why }) => kind === 'answer-consultation' && why.unit === unit);
  return (
    <ul className={style.list}>
      {asked.map(({ subject: { directive = '', edition = 0, title }, due }) => (
        <li key={`${directive} ${edition}`} data-listed>
          <Link
            to="/namnder/$unit/remiss/$directive/$edition"
            params={{ unit, directive, edition: String(edition) }}
            className={style.name}
          >
            {t('consultation.answer', { title: inSentence(title), edition })}
          </Link>
          {due && (
            <p className={style.quiet}>
              {t('consultation.until')} <Day day={due} counted />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
