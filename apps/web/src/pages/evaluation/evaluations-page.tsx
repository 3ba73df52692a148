import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../kit/data-table.js';
import { Day } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { Page } from '../../kit/page.js';
import { Shown } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { StandingTag } from '../../kit/state-tag.js';
import { Unbroken } from '../../kit/unbroken.js';
import { useMe } from '../../session/me.js';
import { useReadAll } from '../../session/read-all.js';
import type { Listed } from './round.js';

/** The rounds of evaluation that one may read, those under way first. */
export default function EvaluationsPage() {
  const { t } = useTranslation(['evaluation', 'common']);
  const me = useMe();
  const read = useReadAll('/api/evaluations');
  if (me === null) {
    return <SignedOut title={t('list.title')} why={t('signIn')} link={t('common:session.signIn')} />;
  }
  const open = read.data?.items.filter(({ state }) => state === 'open') ?? [];
  return (
    <Page title={t('list.title')} lead={read.data && t('list.lead', { count: open.length })} wide>
      <Shown read={read}>
        {({ items }) => (items.length === 0 ? <Empty>{t('list.none')}</Empty> : <Rounds rounds={underWayFirst(items)} />)}
      </Shown>
    </Page>
  );
}

function underWayFirst(items: readonly Listed[]): readonly Listed[] {
  return [...items.filter(({ state }) => state === 'open'), ...items.filter(({ state }) => state !== 'open')];
}

function Rounds({ rounds }: { readonly rounds: readonly Listed[] }) {
  const { t } = useTranslation('evaluation');
  return (
    <DataTable
      asCards
      caption={t('list.caption')}
      rows={rounds}
      rowKey={({ self }) => self}
      columns={[
        {
          key: 'title',
          head: t('list.of'),
          cell: ({ title, directive, edition, round }) => (
            <Link to="/utvarderingar/$directive/$edition/$round" params={{ directive, edition: String(edition), round: String(round) }}>
              <Unbroken>{t('list.round', { title: inSwedish(title), round })}</Unbroken>
            </Link>
          ),
        },
        {
          key: 'state',
          head: t('list.state'),
          cell: ({ state, overdue, outcome }) =>
            state === 'open' ? (
              <StandingTag standing={overdue ? 'trouble' : 'under-way'}>{t(overdue ? 'list.overdue' : 'list.open')}</StandingTag>
            ) : (
              <StandingTag standing="ended">{outcome && t(`outcome.${outcome}`)}</StandingTag>
            ),
        },
        { key: 'by', head: t('list.by'), cell: ({ answerBy }) => <Day day={answerBy} /> },
        { key: 'answered', head: t('list.answered'), kind: 'figure', cell: ({ answered, asked }) => t('list.count', { answered, asked }) },
        { key: 'case', head: t('list.case'), kind: 'number', cell: ({ caseNumber }) => caseNumber },
      ]}
    />
  );
}
