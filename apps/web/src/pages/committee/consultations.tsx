import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { Shown } from '../../kit/shown.js';
import { Unbroken } from '../../kit/unbroken.js';
import { useRead } from '../../session/read.js';
import { inSentence } from '../my-work/sentence.js';
import type { WorkItem } from '../my-work/where.js';
import style from './committee.module.css';

/** The consultations that the committee has to answer, for who answers for it. */
export function Consultations({ unit }: { readonly unit: string }) {
  const work = useRead('/api/work', { query: {} });
  return (
    <Shown read={work} lines={2}>
      {({ waiting }) => (
        <Asked unit={unit} asked={waiting.filter(({ kind, why }) => kind === 'answer-consultation' && why.unit === unit)} />
      )}
    </Shown>
  );
}

function Asked({ unit, asked }: { readonly unit: string; readonly asked: readonly WorkItem[] }) {
  const { t } = useTranslation('committee');
  return (
    <ul className={style.list}>
      {asked.map(({ subject: { directive = '', edition = 0, title }, due }) => (
        <li key={`${directive} ${edition}`} data-listed>
          <Link
            to="/namnder/$unit/remiss/$directive/$edition"
            params={{ unit, directive, edition: String(edition) }}
            className={style.name}
          >
            <Unbroken>{t('consultation.answer', { title: inSentence(title), edition })}</Unbroken>
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
