import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { Day } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
import { Page } from '../../kit/page.js';
import { ShownPage } from '../../kit/shown.js';
import { StandingTag } from '../../kit/state-tag.js';
import { useRead } from '../../session/read.js';
import { MANDATE_STEPS, openSteps } from '../recording/steps.js';
import { DecisionsAfterRevocation } from './decisions-after-revocation.js';
import { MandateRail } from './mandate-rail.js';
import { OF_MANDATE } from './standings.js';

/** A mandate with all that is recorded of it; and, where its end was recorded late, what was decided on it meanwhile. */
export default function MandatePage() {
  const { t } = useTranslation(['governing', 'states']);
  const { mandate: id } = useParams({ from: '/uppdrag/$mandate' });
  const read = useRead('/api/mandates/{mandate}', { path: { mandate: id } });
  const map = useRead('/api/area-map', { query: {} }).data;
  const names = new Map(map?.areas.map(({ id: area, name }) => [area, name]));
  return (
    <ShownPage title={t('mandate.title')} read={read} lines={8}>
      {({ giver, holder, state, text, areas, from, until, decidedOn, paragraph, ground, confirmed, revoked, ...mandate }) => (
        <Page
          title={t('mandate.fromTo', { giver: t(`givers.${giver}`), holder: t(`givers.${holder}`) })}
          over={t('mandate.title')}
          lead={<StandingTag standing={OF_MANDATE[state]}>{t(`states:mandate.${state}`)}</StandingTag>}
          rail={openSteps(MANDATE_STEPS, mandate.acts).length > 0 && <MandateRail mandate={id} acts={mandate.acts} />}
        >
          <Facts
            facts={[
              [t('mandate.text'), <AsWritten key="text" text={text} />],
              [t('chain.areas'), areas === 'all' ? t('mandate.allAreas') : areas.map((area) => names.get(area) ?? area).join(', ')],
              [t('mandate.from'), <Day key="from" day={from} plain />],
              [t('mandate.until'), until && <Day key="until" day={until} plain />],
              [t('mandate.decided'), decidedOn && <Dated key="decided" day={decidedOn} paragraph={paragraph} />],
              [t('mandate.ground'), ground],
              [t('mandate.rests'), mandate.parent && <Parent key="parent" mandate={mandate.parent} />],
              [t('mandate.condition'), mandate.condition && <Condition key="condition" {...mandate.condition} />],
              [t('mandate.deputy'), holder === 'city-director' && t(mandate.mayNameDeputy ? 'mandate.yes' : 'mandate.no')],
              [t('mandate.further'), t(mandate.maySubdelegate ? 'mandate.yes' : 'mandate.no')],
              [t('mandate.confirmed'), confirmed && <Dated key="confirmed" day={confirmed.day} paragraph={confirmed.paragraph} />],
              [t('mandate.revokedFrom'), revoked && <Day key="revoked" day={revoked.from} plain />],
              [t('mandate.revoked'), revoked && <Dated key="revoked" day={revoked.decidedOn} paragraph={revoked.paragraph} />],
              [t('mandate.recorded'), revoked && <Day key="recorded" day={revoked.recordedOn} plain />],
            ]}
          />
          {mandate.decisionsAfterRevocation && <DecisionsAfterRevocation mandate={id} giver={giver} />}
        </Page>
      )}
    </ShownPage>
  );
}

function Dated({ day, paragraph }: { readonly day: string; readonly paragraph: string | undefined }) {
  return (
    <>
      <Day day={day} plain />
      {paragraph && (
        <>
          , <AsWritten text={paragraph} />
        </>
      )}
    </>
  );
}

function Parent({ mandate }: { readonly mandate: string }) {
  const { t } = useTranslation('governing');
  const parent = useRead('/api/mandates/{mandate}', { path: { mandate } }).data;
  if (!parent) return null;
  return (
    <Link to="/uppdrag/$mandate" params={{ mandate }}>
      {t('mandate.fromTo', { giver: t(`givers.${parent.giver}`), holder: t(`givers.${parent.holder}`) })}
    </Link>
  );
}

function Condition({ strategy }: { readonly strategy: string }) {
  const read = useRead('/api/strategies/{strategy}', { path: { strategy } });
  if (!read.data) return null;
  return (
    <Link to="/strategier/$strategy" params={{ strategy }} lang="sv">
      {read.data.title}
    </Link>
  );
}
