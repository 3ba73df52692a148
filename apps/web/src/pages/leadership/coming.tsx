import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../kit/data-table.js';
import { Day } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { given } from '../../kit/given.js';
import { More } from '../../kit/more.js';
import { Shown } from '../../kit/shown.js';
import { useToday } from '../../kit/today.js';
import { api } from '../../session/api.js';
import { answerOf } from '../../session/problem.js';
import type { Answer } from '../../session/read.js';
import { barsOf } from './bars.js';
import { Figure } from './figure.js';
import style from './leadership.module.css';
import { monthsOf } from './months.js';
import type { Look } from './palette.js';
import { Picture } from './picture.js';

type Coming = Answer<'/api/figures/coming'>;
type Kind = Coming['months'][number]['kind'];

const LOOKS: Readonly<Record<Kind, Look>> = {
  decision: 'onItsWay',
  'entry-into-force': 'good',
  evaluation: 'accent',
  expiry: 'lacking',
  'exemption-expiry': 'calm',
};
const KINDS = Object.keys(LOOKS) as readonly Kind[];

export const comingIn = (year: number | undefined) =>
  infiniteQueryOptions({
    queryKey: ['/api/figures/coming', { year }],
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET('/api/figures/coming', { params: { query: given({ year, cursor: pageParam || undefined }) }, signal })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

/** What a year brings: decisions, entries into force, evaluations and last days. */
export const ComingFigure = memo(function ComingFigure({ year }: { readonly year: number | undefined }) {
  const read = useInfiniteQuery(comingIn(year));
  return (
    <Shown read={read} lines={12}>
      {({ pages }) => <Year first={pages[0] as Coming} items={pages.flatMap(({ items }) => items)} more={<More read={read} />} />}
    </Shown>
  );
});

interface YearProps {
  readonly first: Coming;
  readonly items: Coming['items'];
  /** The way to the rest of them. */
  readonly more: ReactNode;
}

function Year({ first: { year, months }, items, more }: YearProps) {
  const { t, i18n } = useTranslation(['leadership', 'common']);
  const today = useToday();
  const counts = KINDS.map((kind) => [kind, months.filter((one) => one.kind === kind).reduce((sum, { count }) => sum + count, 0)] as const);
  const said = counts.filter(([, count]) => count > 0).map(([kind, count]) => t(`coming.count.${kind}`, { count }));
  const title =
    said.length > 0
      ? t('coming.title', { year, what: said.join(', ') })
      : t(year < Number(today.slice(0, 4)) ? 'coming.past' : 'coming.none', { year });
  return (
    <Figure
      title={title}
      about={t('coming.about')}
      csv={`/api/figures/coming.csv?year=${year}`}
      picture={
        said.length > 0 && (
          <Picture
            label={t('picture', { title })}
            height={320}
            option={(palette, width) => {
              const named = monthsOf(year, i18n.language, width);
              return barsOf(
                {
                  language: i18n.language,
                  names: named.map(({ name }) => name),
                  series: counts
                    .filter(([, count]) => count > 0)
                    .map(([kind]) => ({
                      name: t(`coming.kind.${kind}`),
                      look: LOOKS[kind],
                      stack: 'month',
                      values: named.map(({ month }) => months.find((one) => one.kind === kind && one.month === month)?.count ?? 0),
                    })),
                },
                palette,
                width,
              );
            }}
          />
        )
      }
      table={
        items.length === 0 ? (
          <Empty>{t('coming.none', { year })}</Empty>
        ) : (
          <>
            <DataTable
              caption={t('coming.table', { year })}
              rows={items}
              rowKey={({ kind, day, self }) => `${kind} ${day} ${self}`}
              columns={[
                { key: 'day', head: t('coming.day'), kind: 'number', cell: ({ day }) => <Day day={day} /> },
                { key: 'kind', head: t('coming.what'), cell: ({ kind }) => t(`coming.kind.${kind}`) },
                {
                  key: 'title',
                  head: t('coming.directive'),
                  cell: (one) => (
                    <Link to={whereRead(one.self)} lang="sv">
                      {one.title}
                    </Link>
                  ),
                },
                { key: 'area', head: t('coming.area'), cell: ({ areaName }) => areaName },
                { key: 'case', head: t('coming.case'), kind: 'number', cell: ({ caseNumber }) => caseNumber },
              ]}
            />
            {more}
          </>
        )
      }
    >
      <p className={style.years}>
        {[year - 1, year + 1].map((other) => (
          <Link key={other} to="/ledning" search={{ ar: other }} resetScroll={false}>
            {t('coming.year', { year: other })}
          </Link>
        ))}
      </p>
    </Figure>
  );
}

/** The page that shows what the API has at an address. */
function whereRead(self: string): string {
  const [, directive, edition] = /^\/api\/directives\/([^/]+)\/editions\/(\d+)$/.exec(self) ?? [];
  return directive ? `/arenden/${directive}/${edition}` : self.replace('/api/exemptions/', '/avsteg/');
}
