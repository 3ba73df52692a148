import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { Part } from '../../kit/part.js';
import { useRead } from '../../session/read.js';
import style from './governing.module.css';

/** The mandates that were taken back: another may stand in their place in the chain. */
export function RevokedMandates() {
  const { t } = useTranslation('governing');
  const read = useRead('/api/mandates', { query: { limit: 200 } });
  const revoked = (read.data?.items ?? []).flatMap((one) => (one.revoked ? [{ ...one, from: one.revoked.from }] : []));
  if (revoked.length === 0) return null;
  return (
    <div className={style.below}>
      <Part id="aterkallade" title={t('mandate.allRevoked')}>
        <ul className={style.list}>
          {revoked.map(({ id, giver, holder, text, from }) => (
            <li key={id} data-listed>
              <Link to="/uppdrag/$mandate" params={{ mandate: id }}>
                {t('mandate.fromTo', { giver: t(`givers.${giver}`), holder: t(`givers.${holder}`) })}
              </Link>
              <p>
                <span lang="sv">{text}</span> {t('mandate.revokedFrom')} <Day day={from} plain />
              </p>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
}
