import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../kit/data-table.js';
import { StandingTag } from '../../kit/state-tag.js';
import type { Answer } from '../../session/read.js';
import { barsOf } from './bars.js';
import { Figure } from './figure.js';
import { Picture } from './picture.js';

type Phases = Answer<'/api/figures/phases'>;

/** How long each phase takes, and where cases wait now. */
export const PhasesFigure = memo(function PhasesFigure({ figures: { phases } }: { readonly figures: Phases }) {
  const { t, i18n } = useTranslation('leadership');
  const name = (phase: Phases['phases'][number]['phase']) => t(`phases.name.${phase}` as 'phases.name.draft');
  const longest = phases.reduce((most, one) => ((one.medianDays ?? 0) > (most?.medianDays ?? 0) ? one : most), phases[0]);
  const waiting = phases.reduce((sum, one) => sum + one.waiting, 0);
  const days = (value: number) => value.toLocaleString(i18n.language);
  const title = longest?.medianDays ? t('phases.title', { phase: name(longest.phase), days: days(longest.medianDays) }) : t('phases.none');
  const waits = t('phases.waits', {
    count: waiting,
    late: t('phases.late', { count: phases.reduce((sum, { overdue }) => sum + overdue, 0) }),
  });
  const names = phases.map(({ phase }) => name(phase));
  return (
    <Figure
      title={title}
      about={t('phases.about')}
      csv="/api/figures/phases.csv"
      picture={
        <>
          <Picture
            label={t('picture', { title })}
            height={phases.length * 56 + 80}
            option={(palette, width) =>
              barsOf(
                {
                  lying: true,
                  names,
                  language: i18n.language,
                  series: [
                    { name: t('phases.median'), look: 'accent', values: phases.map(({ medianDays }) => medianDays ?? 0) },
                    { name: t('phases.p90'), look: 'calm', values: phases.map(({ p90Days }) => p90Days ?? 0) },
                  ],
                },
                palette,
                width,
              )
            }
          />
          <p>{waits}</p>
          <Picture
            label={t('picture', { title: waits })}
            height={phases.length * 36 + 80}
            option={(palette, width) =>
              barsOf(
                {
                  lying: true,
                  names,
                  language: i18n.language,
                  series: [
                    { name: t('phases.inTime'), look: 'onItsWay', stack: 'now', values: phases.map((one) => one.waiting - one.overdue) },
                    { name: t('phases.overdue'), look: 'lacking', stack: 'now', values: phases.map(({ overdue }) => overdue) },
                  ],
                },
                palette,
                width,
              )
            }
          />
        </>
      }
      table={
        <DataTable
          caption={t('phases.table')}
          rows={phases}
          rowKey={({ phase }) => phase}
          columns={[
            { key: 'phase', head: t('phases.phase'), cell: ({ phase }) => name(phase) },
            { key: 'ended', head: t('phases.ended'), kind: 'figure', cell: ({ ended }) => ended },
            {
              key: 'median',
              head: t('phases.median'),
              kind: 'figure',
              cell: ({ medianDays }) => medianDays !== undefined && days(medianDays),
            },
            { key: 'p90', head: t('phases.p90'), kind: 'figure', cell: ({ p90Days }) => p90Days !== undefined && days(p90Days) },
            { key: 'waiting', head: t('phases.waiting'), kind: 'figure', cell: ({ waiting: now }) => now },
            {
              key: 'overdue',
              head: t('phases.overdue'),
              kind: 'figure',
              cell: ({ overdue }) => (overdue > 0 ? <StandingTag standing="trouble">{overdue}</StandingTag> : 0),
            },
            { key: 'longest', head: t('phases.longest'), kind: 'figure', cell: ({ longestDays }) => longestDays },
          ]}
        />
      }
    />
  );
});
