import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { Part } from '../../kit/part.js';
import { Shown } from '../../kit/shown.js';
import { StandingTag } from '../../kit/state-tag.js';
import { Unbroken } from '../../kit/unbroken.js';
import { useRead } from '../../session/read.js';
import { STANDINGS } from '../exemption/exemption.js';
import { inSentence } from '../my-work/sentence.js';
import style from './committee.module.css';
import { ALL, type Received } from './received.js';

/** What the committee has asked to be freed from, and what was answered. */
export function Exemptions({ unit, received }: { readonly unit: string; readonly received: readonly Received[] }) {
  const { t } = useTranslation(['committee', 'exemption']);
  const read = useRead('/api/exemptions', { query: { unit, limit: ALL } });
  const titleOf = (directive: string) => received.find((one) => one.directive === directive)?.title ?? '';
  return (
    <Part id="avsteg" title={t('exemptions.title')}>
      <Shown read={read} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('exemptions.none')}</p>
          ) : (
            <ul className={style.list}>
              {items.map(({ id, directive, state, reasons, until, requestedUntil, caseNumber }) => (
                <li key={id} data-listed>
                  <Link to="/avsteg/$exemption" params={{ exemption: id }} className={style.name}>
                    <Unbroken>{t('exemptions.from', { title: inSentence(titleOf(directive)), caseNumber })}</Unbroken>
                  </Link>{' '}
                  <StandingTag standing={STANDINGS[state]}>{t(`exemption:state.${state}`)}</StandingTag>
                  <p className={style.quiet}>
                    {state !== 'refused' && state !== 'revoked' && (
                      <>
                        {t('exemptions.until')} <Day day={until ?? requestedUntil} plain />.{' '}
                      </>
                    )}
                    {reasons}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </Part>
  );
}
