import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { Day } from '../../kit/day.js';
import { Unbroken } from '../../kit/unbroken.js';
import type { Answer } from '../../session/read.js';
import style from './board.module.css';

/** Exemptions, each of which is decided on its own page. */
export function ExemptionList({ items }: Pick<Answer<'/api/exemptions'>, 'items'>) {
  const { t } = useTranslation('board');
  return (
    <ul className={style.list}>
      {items.map(({ id, caseNumber, reasons, requestedUntil, until }) => {
        const page: string = `/avsteg/${id}`;
        return (
          <li key={id} data-listed>
            <Link to={page}>
              <Unbroken>{t('exemptions.case', { caseNumber })}</Unbroken>
            </Link>
            <p className={style.quiet}>
              {t(until ? 'exemptions.grantedUntil' : 'exemptions.until')} <Day day={until ?? requestedUntil} plain />.{' '}
              <AsWritten text={reasons} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
