import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { offerOf } from '../../kit/offers.js';
import { Page } from '../../kit/page.js';
import { Shown } from '../../kit/shown.js';
import { StandingTag } from '../../kit/state-tag.js';
import { Unbroken } from '../../kit/unbroken.js';
import { useRead } from '../../session/read.js';
import style from './governing.module.css';
import { STANDINGS } from './standings.js';

/** The documents that govern the city's IT delivery. */
export default function StrategiesPage() {
  const { t } = useTranslation(['governing', 'states', 'common']);
  const read = useRead('/api/strategies', { query: { limit: 50 } });
  return (
    <Page title={t('strategies.title')} lead={t('strategies.lead')}>
      <Shown read={read}>
        {({ items, acts }) => {
          const mayRegister = offerOf(acts, 'register-strategy').allowed;
          return (
            <>
              {items.length === 0 ? (
                <Empty>{t(mayRegister ? 'strategies.begin' : 'strategies.empty')}</Empty>
              ) : (
                <ul className={style.list}>
                  {items.map(({ id, title, caseNumber, standing, isExample, conflicts, missing }) => (
                    <li key={id} data-listed>
                      <Link to="/strategier/$strategy" params={{ strategy: id }} lang="sv">
                        {title}
                      </Link>{' '}
                      <StandingTag standing={STANDINGS[standing]}>{t(`states:strategy.${standing}`)}</StandingTag>
                      <p>
                        <Unbroken>{t('case', { caseNumber })}</Unbroken>
                        {isExample && ` · ${t('common:example')}`}
                        {conflicts > 0 && ` · ${t('strategies.conflicts', { count: conflicts })}`}
                        {missing > 0 && ` · ${t('strategies.missing', { count: missing })}`}
                      </p>
                    </li>
                  ))}
                </ul>
              )}
              {mayRegister && (
                <p>
                  <Link to="/strategier/ny" className={`ds-button ${style.act}`} data-variant="secondary">
                    {t('do.register')}
                  </Link>
                </p>
              )}
            </>
          );
        }}
      </Shown>
      <p>
        <Link to="/uppdrag">{t('chain.link')}</Link>
      </p>
    </Page>
  );
}
