import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../kit/data-table.js';
import { Day } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { Page } from '../../kit/page.js';
import { Shown } from '../../kit/shown.js';
import { StateTag } from '../../kit/state-tag.js';
import { useRead } from '../../session/read.js';

/** The cases, each by its latest edition, the latest begun first. */
export default function CasesPage() {
  const { t } = useTranslation('case');
  const read = useRead('/api/directives', { query: { limit: 100 } });
  return (
    <Page title={t('cases.title')} lead={t('cases.lead')} wide>
      <Shown read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('cases.none')}</Empty>
          ) : (
            <DataTable
              caption={t('cases.caption', { count: items.length })}
              rows={items}
              rowKey={({ directive, edition }) => `${directive} ${edition}`}
              columns={[
                {
                  key: 'title',
                  head: t('cases.directive'),
                  cell: ({ directive, edition, title }) => (
                    <Link to="/arenden/$directive/$edition" params={{ directive, edition: String(edition) }}>
                      {title}
                    </Link>
                  ),
                },
                { key: 'edition', head: t('cases.edition'), kind: 'figure', cell: ({ edition }) => edition },
                { key: 'state', head: t('cases.state'), cell: ({ state }) => <StateTag state={state} /> },
                { key: 'deadline', head: t('cases.deadline'), cell: ({ deadline }) => deadline && <Day day={deadline} counted /> },
                { key: 'officer', head: t('cases.officer'), cell: ({ officer }) => officer?.name },
                { key: 'case', head: t('cases.number'), kind: 'number', cell: ({ caseNumber }) => caseNumber },
              ]}
            />
          )
        }
      </Shown>
    </Page>
  );
}
