import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { offerOf } from '../../kit/offers.js';
import { Unbroken } from '../../kit/unbroken.js';
import style from './committee.module.css';
import { CorrectedSince } from './corrected-since.js';
import { type Received, startOf } from './received.js';
import { WhatChanged } from './what-changed.js';

/** What binds the committee, or will: from when, who answers for it there, what changed. */
export function Applying({ received, unit }: { readonly received: readonly Received[]; readonly unit: string }) {
  const { t } = useTranslation('committee');
  return (
    <ul className={style.list}>
      {received.map((one) => {
        const { directive, edition, title, inForceUntil, responsible, applies, acts, adoptedOn, adoptedBy } = one;
        const from = startOf(one);
        const of = { directive, edition: String(edition) };
        return (
          <li key={`${directive} ${edition}`} data-listed>
            <Link to="/anvisningar/$directive/utgavor/$edition" params={of} className={style.name}>
              <Unbroken>{t('applying.edition', { title: inSwedish(title), edition })}</Unbroken>
            </Link>
            <p className={style.quiet}>
              {from && (
                <>
                  {t(applies ? 'applying.since' : 'coming.from')} <Day day={from} plain />
                  {inForceUntil && (
                    <>
                      {' '}
                      {t('applying.until')} <Day day={inForceUntil} plain />
                    </>
                  )}
                  .{' '}
                </>
              )}
              {adoptedOn && (
                <>
                  {t('applying.adopted')} <Day day={adoptedOn} plain />, {adoptedBy}.{' '}
                </>
              )}
              {responsible ? t('applying.responsible', { responsible }) : t('applying.notAcknowledged')}
            </p>
            <WhatChanged received={one} />
            {one.correctedSince && one.state !== 'sent' && <CorrectedSince received={one} />}
            {offerOf(acts, 'request-exemption').allowed && (
              <Link to="/namnder/$unit/avsteg/$directive/$edition" params={{ unit, ...of }} aria-label={t('applying.askNamed', { title })}>
                {t('applying.ask')}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
