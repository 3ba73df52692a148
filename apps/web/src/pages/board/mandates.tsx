import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { offerOf } from '../../kit/offers.js';
import { Part } from '../../kit/part.js';
import { Shown } from '../../kit/shown.js';
import { StandingTag } from '../../kit/state-tag.js';
import { useReadAll } from '../../session/read-all.js';
import { OF_MANDATE } from '../governing/standings.js';
import { useMandateName } from '../recording/mandate-name.js';
import { isOpen } from '../recording/mandates.js';
import style from './board.module.css';

/** What the council has let the board decide, and the board the city director: those that carry decisions, or may come to. */
export function Mandates() {
  const { t } = useTranslation(['board', 'states', 'governing']);
  const nameOf = useMandateName();
  const read = useReadAll('/api/mandates');
  return (
    <Part id="uppdrag" title={t('mandates.title')}>
      <Shown read={read} lines={3}>
        {({ items, acts }) => (
          <>
            {items.some(isOpen) ? (
              <ul className={style.list}>
                {items.filter(isOpen).map((one) => (
                  <li key={one.id} data-listed>
                    <Link to="/uppdrag/$mandate" params={{ mandate: one.id }} className={style.name}>
                      {nameOf(one)}
                    </Link>{' '}
                    <StandingTag standing={OF_MANDATE[one.state]}>{t(`states:mandate.${one.state}`)}</StandingTag>
                    <p className={style.quiet} lang="sv">
                      {one.text}
                    </p>
                    {one.state === 'awaiting-confirmation' && (
                      <Link to="/uppdrag/$mandate/for-in" params={{ mandate: one.id }} search={{ gor: 'bekrafta' }}>
                        {t('mandates.confirm')}
                      </Link>
                    )}
                  </li>
                ))}
              </ul>
            ) : (
              <Empty>{t('mandates.none')}</Empty>
            )}
            <p>
              {offerOf(acts, 'issue-mandate').allowed && (
                <>
                  <Link to="/uppdrag/nytt">{t('mandates.issue')}</Link> ·{' '}
                </>
              )}
              <Link to="/uppdrag">{t('mandates.chain')}</Link>
            </p>
          </>
        )}
      </Shown>
    </Part>
  );
}
