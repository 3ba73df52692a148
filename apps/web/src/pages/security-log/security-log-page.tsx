import { PERMISSIONS } from '@anvisa/domain/permission/permissions';
import { REFUSALS } from '@anvisa/domain/refusals';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../kit/data-table.js';
import { Instant } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { given } from '../../kit/given.js';
import { More } from '../../kit/more.js';
import { Page } from '../../kit/page.js';
import { Shown } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { StandingTag } from '../../kit/state-tag.js';
import { api } from '../../session/api.js';
import { useMe } from '../../session/me.js';
import { answerOf } from '../../session/problem.js';
import type { Answer } from '../../session/read.js';
import type { NotesAsked } from './asked.js';
import { NoteFilters } from './note-filters.js';
import style from './security-log.module.css';

type Note = Answer<'/api/security-log'>['items'][number];

/** Sign-ins, what was refused, and readings that are logged: for the administrator and the auditor. */
export default function SecurityLogPage() {
  const { t } = useTranslation(['audit', 'common']);
  const asked = useSearch({ from: '/sakerhetslogg' });
  const read = useInfiniteQuery({
    queryKey: ['/api/security-log', { query: asked }],
    queryFn: ({ pageParam, signal }) => answerOf(api.GET('/api/security-log', { params: { query: queryOf(asked, pageParam) }, signal })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  if (useMe() === null) {
    return <SignedOut title={t('log.title')} lead={t('log.lead')} why={t('log.signedOut')} link={t('common:session.signIn')} />;
  }
  return (
    <Page title={t('log.title')} lead={t('log.lead')} wide>
      <NoteFilters key={JSON.stringify(asked)} asked={asked} />
      <Shown read={read}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? <Empty>{t('log.empty')}</Empty> : <Notes items={items} />;
        }}
      </Shown>
      <More read={read} />
    </Page>
  );
}

function queryOf({ slag, person, sok, adress, fran, till }: NotesAsked, cursor: string) {
  return given({
    kind: slag,
    actor: person,
    text: sok,
    address: adress,
    from: fran && beginningOf(fran),
    before: till && beginningOf(till, 1),
    cursor: cursor || undefined,
  });
}

/** The log is by the machine's clock, and days are the reader's. */
function beginningOf(day: string, after = 0): string {
  const date = new Date(`${day}T00:00`);
  date.setDate(date.getDate() + after);
  return date.toISOString();
}

function Notes({ items }: { readonly items: readonly Note[] }) {
  const { t, i18n } = useTranslation('audit');
  const language = i18n.language === 'en' ? 'en' : 'sv';
  const act = (code: string) => (PERMISSIONS as Readonly<Record<string, { sv: string; en: string }>>)[code]?.[language] ?? code;
  const why = (code: string) => REFUSALS[code as keyof typeof REFUSALS]?.[language].replace(/\{\w+\}/g, '…') ?? code;
  return (
    <DataTable
      caption={t('log.notes')}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { key: 'at', head: t('log.at'), kind: 'number', cell: ({ at }) => <Instant at={at} withTime /> },
        {
          key: 'kind',
          head: t('log.kind'),
          cell: ({ kind }) => <StandingTag standing={kind.endsWith('refused') ? 'trouble' : 'begun'}>{t(`log.kinds.${kind}`)}</StandingTag>,
        },
        {
          key: 'who',
          head: t('log.who'),
          cell: ({ actor, actorName }) =>
            actor ? (
              <Link to="/sakerhetslogg" search={{ person: actor }}>
                {actorName ?? actor}
              </Link>
            ) : (
              t('log.nobody')
            ),
        },
        {
          key: 'what',
          head: t('log.what'),
          cell: ({ act: code, kind }) => (kind.startsWith('sign') ? '' : code === 'read' ? t('log.read') : act(code)),
        },
        {
          key: 'why',
          head: t('log.why'),
          cell: ({ refused }) => (refused === 'none' ? '' : <div className={style.words}>{why(refused)}</div>),
        },
        { key: 'about', head: t('log.about'), cell: ({ about }) => <code className={style.about}>{about}</code> },
        {
          key: 'address',
          head: t('log.address'),
          cell: ({ address }) =>
            address && (
              <Link to="/sakerhetslogg" search={{ adress: address }}>
                {address}
              </Link>
            ),
        },
      ]}
    />
  );
}
