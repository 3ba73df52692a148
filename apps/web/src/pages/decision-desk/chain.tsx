import type { components } from '@anvisa/api-client/api';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { Day } from '../../kit/day.js';
import { Part } from '../../kit/part.js';
import { Shown } from '../../kit/shown.js';
import { StandingTag } from '../../kit/state-tag.js';
import type { Me } from '../../session/me.js';
import { useRead } from '../../session/read.js';
import { decidingAs } from './deciding-as.js';
import style from './desk.module.css';

type Link_ = components['schemas']['ChainLinkAnswer'];

/** The right to decide, drawn from the council down to the one who reads: each link with its state. */
export function Chain({ area, me }: { readonly area: string; readonly me: Me | null | undefined }) {
  const { t } = useTranslation(['desk', 'governing']);
  const read = useRead('/api/mandate-chain', { query: { area } });
  return (
    <Part id="ratten" title={t(decidingAs(me) ? 'chain.yours' : 'chain.title')}>
      <Shown read={read} lines={3}>
        {({ links, carries }) => (
          <>
            <p>{t(carries ? 'chain.carries' : 'chain.broken')}</p>
            <ol className={style.chain}>
              {links.length > 0 && <li className={style.giver}>{t('governing:givers.council')}</li>}
              {links.toReversed().map((link) => (
                <Given key={link.mandate.id} link={link} me={me} />
              ))}
            </ol>
            <p className={style.quiet}>
              <Link to="/uppdrag" search={{ omrade: area }}>
                {t('chain.whole')}
              </Link>
            </p>
          </>
        )}
      </Shown>
    </Part>
  );
}

function Given({ link: { mandate, state, condition, coversArea }, me }: { readonly link: Link_; readonly me: Me | null | undefined }) {
  const { t } = useTranslation(['desk', 'governing', 'states']);
  const as = mandate.holder === 'city-director' ? decidingAs(me) : undefined;
  return (
    <li>
      <span className={style.holder}>
        {t(`governing:givers.${mandate.holder}`)}
        {as && ` (${as.inStead === undefined ? t('chain.you') : t('chain.deputy', { name: as.name, inStead: as.inStead })})`}
      </span>{' '}
      <StandingTag standing={state === 'in-force' && coversArea ? 'applies' : 'trouble'}>{t(`states:mandate.${state}`)}</StandingTag>
      {!coversArea && <p>{t('governing:chain.notCovered')}</p>}
      {condition && (
        <p className={style.quiet}>
          {condition.decision ? (
            <>
              {t('chain.met')} <Day day={condition.decision.day} plain />, <AsWritten text={condition.decision.paragraph} />
            </>
          ) : (
            `${t('governing:chain.conditionUnmet')} ${condition.title}`
          )}
        </p>
      )}
    </li>
  );
}
