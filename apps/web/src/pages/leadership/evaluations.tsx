import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../kit/data-table.js';
import { Empty } from '../../kit/empty.js';
import type { Answer } from '../../session/read.js';
import { barsOf } from './bars.js';
import { Figure } from './figure.js';
import type { Look } from './palette.js';
import { Picture } from './picture.js';

type Outcome = Answer<'/api/figures/evaluations'>['years'][number]['outcome'];

const LOOKS: Readonly<Record<Outcome, Look>> = { keep: 'good', revise: 'onItsWay', repeal: 'lacking', 'new-strategy': 'calm' };
const OUTCOMES = Object.keys(LOOKS) as readonly Outcome[];

/** What evaluations came to, year by year. */
export const EvaluationsFigure = memo(function EvaluationsFigure({
  figures: { years: rows },
}: {
  readonly figures: Answer<'/api/figures/evaluations'>;
}) {
  const { t, i18n } = useTranslation('leadership');
  const years = [...new Set(rows.map(({ year }) => year))];
  const count = rows.reduce((sum, one) => sum + one.count, 0);
  const kept = rows.filter(({ outcome }) => outcome === 'keep').reduce((sum, one) => sum + one.count, 0);
  const title = count > 0 ? t('evaluations.title', { count, kept }) : t('evaluations.none');
  return (
    <Figure
      title={title}
      about={t('evaluations.about')}
      csv="/api/figures/evaluations.csv"
      picture={
        count > 0 && (
          <Picture
            label={t('picture', { title })}
            height={260}
            option={(palette, width) =>
              barsOf(
                {
                  language: i18n.language,
                  names: years.map(String),
                  series: OUTCOMES.map((outcome) => ({
                    name: t(`evaluations.outcome.${outcome}`),
                    look: LOOKS[outcome],
                    stack: 'year',
                    values: years.map((year) => rows.find((one) => one.year === year && one.outcome === outcome)?.count ?? 0),
                  })),
                },
                palette,
                width,
              )
            }
          />
        )
      }
      table={
        rows.length === 0 ? (
          <Empty>{t('evaluations.next')}</Empty>
        ) : (
          <DataTable
            caption={t('evaluations.table')}
            rows={rows}
            rowKey={({ year, outcome }) => `${year} ${outcome}`}
            columns={[
              { key: 'year', head: t('evaluations.year'), kind: 'number', cell: ({ year }) => year },
              { key: 'outcome', head: t('evaluations.what'), cell: ({ outcome }) => t(`evaluations.outcome.${outcome}`) },
              { key: 'count', head: t('evaluations.count'), kind: 'figure', cell: (one) => one.count },
            ]}
          />
        )
      }
    >
      <p>
        <Link to={'/utvarderingar' as string}>{t('evaluations.all')}</Link>
      </p>
    </Figure>
  );
});
