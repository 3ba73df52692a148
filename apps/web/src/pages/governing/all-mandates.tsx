import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { offerOf } from '../../kit/offers.js';
import { Part } from '../../kit/part.js';
import { Shown } from '../../kit/shown.js';
import { StandingTag } from '../../kit/state-tag.js';
import { useRead } from '../../session/read.js';
import style from './governing.module.css';
import { OF_MANDATE } from './standings.js';

/** Every mandate, as it stands today: another may stand in its place in the chain. Whoever may record one begins here. */
export function AllMandates() {
  const { t } = useTranslation(['governing', 'states']);
  const read = useRead('/api/mandates', { query: { limit: 200 } });
  return (
    <div className={style.below}>
      <Part id="alla-uppdrag" title={t('mandate.all')}>
        <Shown read={read} lines={4}>
          {({ items, acts }) => {
            const mayIssue = offerOf(acts, 'issue-mandate').allowed;
            return (
              <>
                {items.length === 0 && <Empty>{t(mayIssue ? 'chain.begin' : 'mandate.none')}</Empty>}
                <ul className={style.list}>
                  {items.map(({ id, giver, holder, text, state, revoked }) => (
                    <li key={id} data-listed>
                      <Link to="/uppdrag/$mandate" params={{ mandate: id }}>
                        {t('mandate.fromTo', { giver: t(`givers.${giver}`), holder: t(`givers.${holder}`) })}
                      </Link>{' '}
                      <StandingTag standing={OF_MANDATE[state]}>{t(`states:mandate.${state}`)}</StandingTag>
                      <p>
                        <span lang="sv">{text}</span>
                        {revoked && (
                          <>
                            {' '}
                            {t('mandate.revokedFrom')} <Day day={revoked.from} plain />
                          </>
                        )}
                      </p>
                    </li>
                  ))}
                </ul>
                {mayIssue && (
                  <p>
                    <Link to="/uppdrag/nytt" className={`ds-button ${style.act}`} data-variant="secondary">
                      {t('do.issue')}
                    </Link>
                  </p>
                )}
              </>
            );
          }}
        </Shown>
      </Part>
    </div>
  );
}
