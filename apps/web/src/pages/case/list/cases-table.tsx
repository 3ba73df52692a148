import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../kit/data-table.js';
import { Day, Instant } from '../../../kit/day.js';
import { StandingTag, StateTag } from '../../../kit/state-tag.js';
import { type Answer, useRead } from '../../../session/read.js';
import style from './list.module.css';

type Listed = Answer<'/api/cases'>['items'][number];

/** Cases side by side on a desk, and one after the other on a phone. */
export function CasesTable({ items }: { readonly items: readonly Listed[] }) {
  const { t } = useTranslation('cases');
  const areas = useRead('/api/area-map', { query: {} }).data?.areas ?? [];
  const areaNames = new Map(areas.map(({ id, name }) => [id, name]));
  return (
    <DataTable
      caption={t('caption')}
      asCards
      rows={items}
      rowKey={({ self }) => self}
      columns={[
        {
          key: 'title',
          head: t('directive'),
          cell: ({ directive, edition, title, area }) => (
            <>
              <Link to="/arenden/$directive/$edition" params={{ directive, edition: String(edition) }} className={style.title} lang="sv">
                {title}
              </Link>
              <span className={style.quiet}>{t('edition', { edition, area: areaNames.get(area) ?? area })}</span>
            </>
          ),
        },
        {
          key: 'state',
          head: t('state'),
          cell: ({ state, since }) => (
            <>
              <StateTag state={state} />
              <span className={style.quiet}>
                {t('since')} <Instant at={since} />
              </span>
            </>
          ),
        },
        { key: 'waits', head: t('waits'), cell: (one) => <WaitsFor {...one} /> },
        { key: 'officer', head: t('officer'), cell: ({ officer }) => officer.name },
        { key: 'number', head: t('number'), kind: 'number', cell: ({ caseNumber }) => caseNumber },
      ]}
    />
  );
}

/** What a case waits for, and until when; by shape and in words where it should have been done. */
function WaitsFor({ state, deadline, overdue }: Listed) {
  const { t } = useTranslation('cases');
  // An edition that has ended waits for one thing at most: the answers of an evaluation that was open when it did.
  const what = WAITING[state as keyof typeof WAITING] ?? (deadline ? 'evaluation' : undefined);
  if (!what) return t('waitsFor.nothing');
  return (
    <>
      {t(`waitsFor.${what}`)}
      {overdue && (
        <>
          {' '}
          <StandingTag standing="trouble">{t('late')}</StandingTag>
        </>
      )}
      {deadline && (
        <span className={style.quiet}>
          <Day day={deadline} counted />
        </span>
      )}
    </>
  );
}

const WAITING = {
  draft: 'text',
  'in-review': 'verdicts',
  ready: 'decision',
  postponed: 'resumption',
  referred: 'board',
  decided: 'force',
  published: 'force',
  'in-force': 'evaluation',
} as const;
