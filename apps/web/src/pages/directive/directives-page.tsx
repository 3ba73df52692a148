import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useComing } from '../../kit/coming.js';
import { DataTable } from '../../kit/data-table.js';
import { dateInWords } from '../../kit/dates.js';
import { Day } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { More } from '../../kit/more.js';
import { OnDay } from '../../kit/on-day.js';
import { Page } from '../../kit/page.js';
import { Shown } from '../../kit/shown.js';
import { useToday } from '../../kit/today.js';
import { api } from '../../session/api.js';
import { answerOf } from '../../session/problem.js';

/** The directives in force, today or on any day. */
export default function DirectivesPage() {
  const { t, i18n } = useTranslation('public');
  const { gallde } = useSearch({ from: '/anvisningar' });
  const navigate = useNavigate();
  const today = useToday();
  const read = useInfiniteQuery({
    queryKey: ['/api/in-force', { gallde }],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/in-force', { params: { query: { ...(gallde && { on: gallde }), ...(pageParam && { cursor: pageParam }) } }, signal }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  return (
    <Page title={t('directives.title')} lead={t('directives.lead')} wide>
      <OnDay day={gallde} onDay={(day) => void navigate({ to: '/anvisningar', search: day ? { gallde: day } : {} })} />
      <Shown read={read}>
        {({ pages }) => {
          const on = pages[0] ? dateInWords(pages[0].on, i18n.language) : '';
          const items = pages.flatMap((page) => page.items);
          const isPast = gallde !== undefined && gallde < today;
          return items.length === 0 ? (
            <Empty>{t(isPast ? 'directives.emptyThen' : 'directives.empty', { day: on })}</Empty>
          ) : (
            <DataTable
              asCards
              caption={t(read.hasNextPage ? 'directives.first' : 'directives.caption', {
                count: items.length,
                day: on,
                applies: t(isPast ? 'directives.applied' : 'directives.applies'),
              })}
              rows={items}
              rowKey={({ directive }) => directive}
              columns={[
                {
                  key: 'title',
                  head: t('directives.directive'),
                  cell: ({ title, area }) => (
                    <Link to="/anvisningar/$directive" params={{ directive: area }} search={gallde ? { gallde } : {}} lang="sv">
                      {title}
                    </Link>
                  ),
                },
                { key: 'edition', head: t('directives.edition'), kind: 'figure', cell: ({ edition }) => edition },
                { key: 'from', head: t('directives.from'), cell: ({ inForceFrom }) => <Day day={inForceFrom} plain /> },
                { key: 'until', head: t('directives.until'), cell: ({ inForceUntil }) => inForceUntil && <Day day={inForceUntil} plain /> },
                { key: 'case', head: t('directives.case'), kind: 'number', cell: ({ caseNumber }) => caseNumber },
              ]}
            />
          );
        }}
      </Shown>
      <More read={read} />
      <ComingTable after={gallde && gallde > today ? gallde : today} />
    </Page>
  );
}

/** What is decided to apply from a day to come. */
function ComingTable({ after }: { readonly after: string }) {
  const { t } = useTranslation('public');
  const rows = useComing(after);
  if (rows.length === 0) return null;
  return (
    <DataTable
      asCards
      caption={t('directives.coming')}
      rows={rows}
      rowKey={({ self }) => self}
      columns={[
        {
          key: 'title',
          head: t('directives.directive'),
          cell: ({ title, area, inForceFrom }) => (
            <Link to="/anvisningar/$directive" params={{ directive: area }} search={{ gallde: inForceFrom }} lang="sv">
              {title}
            </Link>
          ),
        },
        { key: 'edition', head: t('directives.edition'), kind: 'figure', cell: ({ edition }) => edition },
        { key: 'from', head: t('directives.from'), cell: ({ inForceFrom }) => <Day day={inForceFrom} plain /> },
        { key: 'case', head: t('directives.case'), kind: 'number', cell: ({ caseNumber }) => caseNumber },
      ]}
    />
  );
}
