import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../kit/dates.js';
import { Page } from '../../kit/page.js';
import { Part } from '../../kit/part.js';
import { Receipt } from '../../kit/receipt.js';
import { ShownPage } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useMe } from '../../session/me.js';
import { useRead } from '../../session/read.js';
import { LegalCourse, LegalDays } from './legal-force.js';
import { NextStep, type Recorded } from './next-step.js';
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
  const { t, i18n } = useTranslation('board');
  const [done, setDone] = useState<Recorded>();
  const { legalForce, decisions } = report;
  return (
    <Page
      title={t('report.title', { count: decisions.length })}
      over={<Link to="/styrelsen/anmalningar">{t('reports.title')}</Link>}
      lead={t(`report.lead.${legalForce.stage}`)}
    >
      {done && <Receipt key={done.answer.at} answer={done.answer} title={done.said} />}
      {report.takenDownEarlyOn && <p>{t('report.interrupted', { day: dateInWords(report.takenDownEarlyOn, i18n.language) })}</p>}
      <LegalCourse report={report} />
      <NextStep key={report.state} report={report} onDone={setDone} />
      <Part id="beslut" title={t('report.decisions')}>
        <ReportedDecisions decisions={decisions} />
      </Part>
      <Part id="dagar" title={t('report.days')}>
        <LegalDays report={report} />
      </Part>
    </Page>
  );
}
