import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../kit/data-table.js';
import { swedishDateOf } from '../../../kit/dates.js';
import { Day, Instant } from '../../../kit/day.js';
import { Empty } from '../../../kit/empty.js';
import { Facts } from '../../../kit/facts.js';
import { Part } from '../../../kit/part.js';
import { Shown } from '../../../kit/shown.js';
import { useRead } from '../../../session/read.js';
import { AdminPage } from '../admin-page.js';

/** Whether what falls due by the clock is done: how the conductors of all cases stand together, and which are late. */
export default function ConductorsPage() {
  const { t } = useTranslation('administration');
  const read = useRead('/api/conductors/standing');
  return (
    <AdminPage title={t('conductors.title')} lead={t('conductors.lead')}>
      <Shown read={read} lines={5}>
        {({ now, waiting, lagMs, due, nextDue }) => (
          <>
            <p>{t(due === 0 ? 'conductors.keepUp' : 'conductors.late', { count: due })}</p>
            <Facts
              facts={[
                [t('conductors.clock'), <Instant key="now" at={now} withTime />],
                [t('conductors.waiting'), String(waiting)],
                [t('conductors.lag'), t('conductors.seconds', { count: Math.round(lagMs / 1000) })],
                [t('conductors.next'), nextDue ? <Day key="next" day={swedishDateOf(nextDue)} counted /> : t('conductors.nothingNext')],
              ]}
            />
          </>
        )}
      </Shown>
      <Part id="forsenade" title={t('conductors.overdue')}>
        <Overdue />
      </Part>
    </AdminPage>
  );
}

function Overdue() {
  const { t } = useTranslation('administration');
  const read = useRead('/api/conductors', { query: { overdue: 'true' } });
  return (
    <Shown read={read} lines={3}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty>{t('conductors.noneOverdue')}</Empty>
        ) : (
          <DataTable
            caption={t('conductors.overdue')}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              { key: 'id', head: t('conductors.id'), cell: ({ id }) => <code>{id}</code> },
              { key: 'phase', head: t('conductors.phase'), cell: ({ phase }) => phase },
              { key: 'due', head: t('conductors.due'), cell: ({ nextDue }) => nextDue && <Instant at={nextDue} withTime /> },
              { key: 'seen', head: t('conductors.seen'), cell: ({ observedAt }) => <Instant at={observedAt} withTime /> },
            ]}
          />
        )
      }
    </Shown>
  );
}
