import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../kit/data-table.js';
import { Day, Instant } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { Page } from '../../kit/page.js';
import { Shown } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useMe } from '../../session/me.js';
import { useReadAll } from '../../session/read-all.js';
import type { Report } from './report.js';
import { UnreportedDecisions } from './unreported-decisions.js';

/** Decisions by delegation that the board is told of, and how far each report has come. */
export default function ReportsPage() {
  const { t } = useTranslation('board');
  const read = useReadAll('/api/delegation-reports');
  if (useMe() === null) {
    return <SignedOut title={t('reports.title')} link={t('signIn')} />;
  }
  return (
    <Page title={t('reports.title')} lead={t('reports.lead')} over={<Link to="/styrelsen">{t('title')}</Link>} wide>
      <Shown read={read}>{({ items }) => (items.length === 0 ? <Empty>{t('reports.none')}</Empty> : <Reports reports={items} />)}</Shown>
      {/* It stands below the list, whose length is not known before: it comes when its place is. */}
      {!read.isPending && <UnreportedDecisions />}
    </Page>
  );
}

function Reports({ reports }: { readonly reports: readonly Report[] }) {
  const { t } = useTranslation('board');
  const day = (value: string | undefined) => (value ? <Day day={value} /> : '–');
  return (
    <DataTable
      asCards
      caption={t('reports.title')}
      rows={reports}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'report',
          head: t('reports.report'),
          cell: ({ id, compiledAt, decisions }) => (
            <Link to="/styrelsen/anmalningar/$report" params={{ report: id }}>
              <Instant at={compiledAt} plain />, {t('reports.decisions', { count: decisions.length })}
            </Link>
          ),
        },
        { key: 'meeting', head: t('report.reported'), cell: ({ meeting }) => day(meeting?.day) },
        { key: 'adjusted', head: t('report.adjusted'), cell: ({ adjustedOn }) => day(adjustedOn) },
        { key: 'announced', head: t('report.announced'), cell: ({ announcedOn }) => day(announcedOn) },
        { key: 'appeal', head: t('reports.lastDayOfAppeal'), cell: ({ legalForce }) => day(legalForce.lastDayOfAppeal) },
        { key: 'force', head: t('report.legal-force'), cell: ({ legalForce }) => day(legalForce.legalForceFrom) },
      ]}
    />
  );
}
