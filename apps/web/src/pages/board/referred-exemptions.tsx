import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { Day } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { Part } from '../../kit/part.js';
import { Shown } from '../../kit/shown.js';
import { Unbroken } from '../../kit/unbroken.js';
import { useRead } from '../../session/read.js';
import style from './board.module.css';

/** Exemptions that lie with the board; each is decided on its own page. */
export function ReferredExemptions() {
  const { t } = useTranslation('board');
  const read = useRead('/api/exemptions', { query: { state: 'referred' } });
  return (
    <Part id="avsteg" title={t('exemptions.title')}>
      <Shown read={read} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('exemptions.none')}</Empty>
          ) : (
            <ul className={style.list}>
              {items.map(({ id, caseNumber, reasons, requestedUntil }) => {
                const page: string = `/avsteg/${id}`;
                return (
                  <li key={id} data-listed>
                    <Link to={page}>
                      <Unbroken>{t('exemptions.case', { caseNumber })}</Unbroken>
                    </Link>
                    <p className={style.quiet}>
                      {t('exemptions.until')} <Day day={requestedUntil} plain />. <AsWritten text={reasons} />
                    </p>
                  </li>
                );
              })}
            </ul>
          )
        }
      </Shown>
    </Part>
  );
}
