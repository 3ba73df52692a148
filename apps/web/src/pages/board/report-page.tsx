import { LEGAL_STAGES } from '@anvisa/domain/report/legal-stages';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cited } from '../../kit/cited.js';
import { Day, Instant } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
import { LifecycleStrip } from '../../kit/lifecycle-strip.js';
import { Page } from '../../kit/page.js';
import { Part } from '../../kit/part.js';
import { ShownPage } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useMe } from '../../session/me.js';
import { useRead } from '../../session/read.js';
import { Done } from './done.js';
import { NextStep } from './next-step.js';
import type { Report } from './report.js';
import { ReportedDecisions } from './reported-decisions.js';

/** One report of decisions by delegation: told at a meeting, adjusted, announced; the days by law, and those on which it was done. */
export default function ReportPage() {
  const { t } = useTranslation('board');
  const { report } = useParams({ from: '/styrelsen/anmalningar/$report' });
  const read = useRead('/api/delegation-reports/{report}', { path: { report } });
  if (useMe() === null) {
    return <SignedOut title={t('reports.title')} link={t('signIn')} />;
  }
  return (
    <ShownPage title={t('reports.report')} read={read} lines={10}>
      {(shown) => <ReportShown report={shown} />}
    </ShownPage>
  );
}

function ReportShown({ report }: { readonly report: Report }) {
  const { t } = useTranslation('board');
  const [done, setDone] = useState<string>();
  const { legalForce, lateness, meeting, decisions, compiledAt } = report;
  const at = LEGAL_STAGES.indexOf(legalForce.stage);
  const days: Record<(typeof LEGAL_STAGES)[number], string | undefined> = {
    decided: undefined,
    reported: meeting?.day,
    adjusted: report.adjustedOn ?? lateness.adjustment?.by,
    announced: report.announcedOn ?? lateness.announcement?.by,
    'legal-force': legalForce.legalForceFrom,
  };
  return (
    <Page
      title={t('report.title', { count: decisions.length })}
      over={<Link to="/styrelsen/anmalningar">{t('reports.title')}</Link>}
      lead={t(`report.lead.${legalForce.stage}`)}
    >
      {done && <Done>{done}</Done>}
      <LifecycleStrip
        steps={LEGAL_STAGES.map((key, place) => ({
          key,
          label: t(`report.${key}`),
          when: place < at || legalForce.stage === 'legal-force' ? 'done' : place === at ? 'now' : 'toCome',
          day: days[key],
        }))}
      />
      <NextStep key={report.state} report={report} onDone={setDone} />
      <Part id="beslut" title={t('report.decisions')}>
        <ReportedDecisions decisions={decisions} />
      </Part>
      <Part id="dagar" title={t('report.days')}>
        <Facts
          facts={[
            [t('report.compiled'), <Instant key="compiled" at={compiledAt} plain />],
            [t('report.reported'), meeting && <Meeting key="meeting" {...meeting} />],
            [t('report.adjusted'), <Duty key="adjusted" duty={lateness.adjustment} />],
            [t('report.announced'), <Duty key="announced" duty={lateness.announcement} />],
            [t('reports.lastDayOfAppeal'), legalForce.lastDayOfAppeal && <Day key="appeal" day={legalForce.lastDayOfAppeal} plain />],
            [t('report.legal-force'), legalForce.legalForceFrom && <Day key="force" day={legalForce.legalForceFrom} plain />],
          ]}
        />
      </Part>
    </Page>
  );
}

function Meeting({ day, paragraph }: NonNullable<Report['meeting']>) {
  return (
    <>
      <Day day={day} plain />, {cited(paragraph)}
    </>
  );
}

/** A duty with its last day by law; lateness undoes no decision, and is shown. */
function Duty({ duty }: { readonly duty: Report['lateness']['adjustment'] }) {
  const { t } = useTranslation('board');
  if (!duty) return t('report.notYet');
  return (
    <>
      {duty.on ? <Day day={duty.on} plain /> : t('report.notYet')} ({t('report.by')} <Day day={duty.by} plain />)
      {duty.late && ` ${t('report.late')}`}
    </>
  );
}
