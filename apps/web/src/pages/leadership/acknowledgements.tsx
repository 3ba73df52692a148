import { Link, useNavigate } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../kit/data-table.js';
import { Empty } from '../../kit/empty.js';
import { StandingTag } from '../../kit/state-tag.js';
import type { Answer } from '../../session/read.js';
import { barsOf } from './bars.js';
import { Figure } from './figure.js';
import { Picture } from './picture.js';

type Acknowledgements = Answer<'/api/figures/acknowledgements'>;

/** How each committee acknowledges what was sent to it. */
export const AcknowledgementsFigure = memo(function AcknowledgementsFigure({ figures: { units } }: { readonly figures: Acknowledgements }) {
  const { t, i18n } = useTranslation('leadership');
  const navigate = useNavigate();
  const sum = (of: 'sent' | 'acknowledged' | 'overdue') => units.reduce((total, unit) => total + unit[of], 0);
  const title = t('acknowledgements.title', {
    acknowledged: sum('acknowledged'),
    count: sum('sent'),
    late: t('acknowledgements.late', { count: sum('overdue') }),
  });
  const goTo = (name: string) => {
    const unit = units.find((one) => one.name === name);
    if (unit) void navigate({ to: committee(unit) });
  };
  return (
    <Figure
      title={title}
      about={t('acknowledgements.about')}
      csv="/api/figures/acknowledgements.csv"
      picture={
        units.length > 0 && (
          <Picture
            label={t('picture', { title })}
            height={units.length * 34 + 80}
            onPart={goTo}
            option={(palette, width) =>
              barsOf(
                {
                  lying: true,
                  language: i18n.language,
                  names: units.map(({ name }) => name),
                  series: [
                    {
                      name: t('acknowledgements.acknowledged'),
                      look: 'good',
                      stack: 'unit',
                      values: units.map((unit) => unit.acknowledged),
                    },
                    {
                      name: t('acknowledgements.waiting'),
                      look: 'onItsWay',
                      stack: 'unit',
                      values: units.map((unit) => unit.sent - unit.acknowledged - unit.overdue),
                    },
                    { name: t('acknowledgements.overdue'), look: 'lacking', stack: 'unit', values: units.map((unit) => unit.overdue) },
                  ],
                },
                palette,
                width,
              )
            }
          />
        )
      }
      table={
        units.length === 0 ? (
          <Empty>{t('acknowledgements.none')}</Empty>
        ) : (
          <DataTable
            caption={t('acknowledgements.table')}
            rows={units}
            rowKey={({ unit }) => unit}
            columns={[
              { key: 'name', head: t('acknowledgements.unit'), cell: (unit) => <Link to={committee(unit)}>{unit.name}</Link> },
              { key: 'sent', head: t('acknowledgements.sent'), kind: 'figure', cell: ({ sent }) => sent },
              { key: 'acknowledged', head: t('acknowledgements.acknowledged'), kind: 'figure', cell: ({ acknowledged }) => acknowledged },
              {
                key: 'overdue',
                head: t('acknowledgements.overdue'),
                kind: 'figure',
                cell: ({ overdue }) => (overdue > 0 ? <StandingTag standing="trouble">{overdue}</StandingTag> : 0),
              },
              {
                key: 'median',
                head: t('acknowledgements.median'),
                kind: 'figure',
                cell: ({ medianDays }) => medianDays?.toLocaleString(i18n.language),
              },
            ]}
          />
        )
      }
    />
  );
});

function committee({ unit }: { readonly unit: string }): string {
  return `/namnder/${unit}`;
}
