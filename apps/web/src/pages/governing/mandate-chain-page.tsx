import { Heading } from '@digdir/designsystemet-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { OnDay } from '../../kit/on-day.js';
import { Page } from '../../kit/page.js';
import { Shown, SPACE } from '../../kit/shown.js';
import { StandingTag } from '../../kit/state-tag.js';
import { statusOf } from '../../session/problem.js';
import { type Answer, reading, useRead } from '../../session/read.js';
import { AllMandates } from './all-mandates.js';
import style from './governing.module.css';
import { OF_MANDATE } from './standings.js';

type Carrying = Answer<'/api/mandate-chain'>['links'][number];

/** By which right the city director decides for an area: each link up to the council. */
export default function MandateChainPage() {
  const { t } = useTranslation('governing');
  const { omrade, gallde } = useSearch({ from: '/uppdrag' });
  const navigate = useNavigate();
  const ofDay = useRead('/api/area-map', { query: gallde ? { on: gallde } : {} });
  const hasNone = statusOf(ofDay.error) === 404;
  // Mandates are older than the areas: those of a day without a map are shown by the areas of today.
  const today = useQuery({ ...reading('/api/area-map', { query: {} }), enabled: hasNone });
  const map = hasNone ? today : ofDay;
  const area = omrade ?? map.data?.areas[0]?.id;
  const named = map.data?.areas.find(({ id }) => id === area)?.name ?? area ?? '';
  const options = reading('/api/mandate-chain', { query: { area: area ?? '', ...(gallde && { on: gallde }) } });
  const read = useQuery({ ...options, queryFn: area ? options.queryFn : skipToken });
  const go = (next: { omrade?: string | undefined; gallde?: string | undefined }) =>
    void navigate({ to: '/uppdrag', search: { ...(next.omrade && { omrade: next.omrade }), ...(next.gallde && { gallde: next.gallde }) } });
  return (
    <Page title={t('chain.title')} lead={read.data ? t(read.data.carries ? 'chain.carries' : 'chain.carriesNone', { area: named }) : SPACE}>
      <OnDay day={gallde} onDay={(day) => go({ omrade, gallde: day })} />
      {map.data && map.data.areas.length > 1 && (
        <nav aria-label={t('chain.areas')}>
          <ul className={style.areas}>
            {map.data.areas.map(({ id, name }) => (
              <li key={id}>
                <Link
                  to="/uppdrag"
                  search={{ omrade: id, ...(gallde && { gallde }) }}
                  aria-current={id === area ? 'page' : undefined}
                  lang="sv"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {hasNone && !map.isPending && <Empty>{t(map.data ? 'chain.noMapThen' : 'chain.noMap')}</Empty>}
      {!area && statusOf(map.error) !== 404 && <Shown read={map}>{() => null}</Shown>}
      {area && (
        <Shown read={read}>
          {({ links, on }) =>
            links.length === 0 ? (
              <Empty>{t('chain.empty')}</Empty>
            ) : (
              <ol className={style.chain}>
                {links.toReversed().map((link) => (
                  <ChainLink key={link.mandate.id} link={link} on={on} />
                ))}
              </ol>
            )
          }
        </Shown>
      )}
      <AllMandates />
    </Page>
  );
}

function ChainLink({ link: { mandate, state, condition, coversArea }, on }: { readonly link: Carrying; readonly on: string }) {
  const { t } = useTranslation(['governing', 'states']);
  return (
    <li>
      <Heading level={2} data-size="2xs">
        <Link to="/uppdrag/$mandate" params={{ mandate: mandate.id }}>
          {t('mandate.fromTo', { giver: t(`givers.${mandate.giver}`), holder: t(`givers.${mandate.holder}`) })}
        </Link>{' '}
        <StandingTag standing={OF_MANDATE[state]}>{t(`states:mandate.${state}`)}</StandingTag>
      </Heading>
      <p lang="sv">{mandate.text}</p>
      <p className={style.small}>
        <Day day={mandate.from} plain />
        {mandate.until && (
          <>
            {' '}
            – <Day day={mandate.until} plain />
          </>
        )}
        <span lang="sv">
          {mandate.paragraph && `, ${mandate.paragraph}`} · {mandate.ground}
        </span>
      </p>
      {!coversArea && <p>{t('chain.notCovered')}</p>}
      {condition && (
        <p>
          {t(!condition.decision ? 'chain.conditionUnmet' : condition.decision.day > on ? 'chain.conditionLater' : 'chain.conditionMet')}{' '}
          <Link to="/strategier/$strategy" params={{ strategy: condition.strategy }} lang="sv">
            {condition.title}
          </Link>
          {condition.decision && (
            <>
              , <Day day={condition.decision.day} plain />, <span lang="sv">{condition.decision.paragraph}</span>
            </>
          )}
        </p>
      )}
    </li>
  );
}
