import { Link, useNavigate } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../kit/data-table.js';
import { Day } from '../../kit/day.js';
import { millions } from '../../kit/kronor.js';
import { StandingTag, StateTag } from '../../kit/state-tag.js';
import type { Answer } from '../../session/read.js';
import type { PictureOption } from './chart.js';
import { Figure } from './figure.js';
import style from './leadership.module.css';
import { type Look, looking, type Palette } from './palette.js';
import { Picture } from './picture.js';

type Areas = Answer<'/api/figures/areas'>;
type Area = Areas['areas'][number];

/** How an area's directive stands: the look of its tile. */
const LOOKS = { inForce: 'good', onItsWay: 'onItsWay', gap: 'lacking' } as const satisfies Record<string, Look>;
const ROOT = { symbol: 'none' } as const;
type Standing = keyof typeof LOOKS;

/** The delivery as a map: each area as large as its cost, by the state of its directive; what none or two take in. */
export const AreasFigure = memo(function AreasFigure({ figures }: { readonly figures: Areas }) {
  const { t, i18n } = useTranslation('leadership');
  const navigate = useNavigate();
  const { areas, uncovered, claimedTwice, yearlyCostSek } = figures;
  const without = areas.filter(({ gap }) => gap);
  const title = t('areas.title', {
    count: without.length,
    of: areas.length,
    cost: millions(
      without.reduce((sum, area) => sum + area.yearlyCostSek, 0),
      i18n.language,
    ),
    all: millions(yearlyCostSek, i18n.language),
  });
  const words = (area: Area) => t(`areas.standing.${standingOf(area)}`);
  const option = (palette: Palette): PictureOption => ({
    // A treemap takes the patterns of its tiles from here, one by one; the first is the root's.
    patterns: [ROOT, ...areas.map((area) => looking(LOOKS[standingOf(area)], palette).decal)],
    series: [
      {
        type: 'treemap',
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        top: 0,
        right: 0,
        bottom: 0,
        left: 0,
        itemStyle: { gapWidth: 3, borderWidth: 0, borderColor: palette.paper },
        label: {
          color: palette.text,
          fontFamily: palette.font,
          fontSize: 14,
          lineHeight: 20,
          overflow: 'truncate',
          textBorderColor: palette.paper,
          textBorderWidth: 4,
        },
        data: areas.map((area) => ({
          name: area.area,
          value: area.yearlyCostSek,
          itemStyle: looking(LOOKS[standingOf(area)], palette),
          label: { formatter: () => [area.name, millions(area.yearlyCostSek, i18n.language), words(area)].join('\n') },
        })),
      },
    ],
  });
  const goTo = (name: string) => {
    const area = areas.find((one) => one.area === name);
    const at = area?.inForce ?? area?.onItsWay;
    if (at) void navigate({ to: caseAddress(at) });
  };
  return (
    <Figure
      title={title}
      about={t('areas.about')}
      csv="/api/figures/areas.csv"
      picture={<Picture label={t('picture', { title })} height={420} option={option} onPart={goTo} />}
      table={
        <DataTable
          caption={t('areas.table')}
          rows={areas}
          rowKey={({ area }) => area}
          columns={[
            { key: 'name', head: t('areas.area'), cell: ({ name }) => name },
            { key: 'cost', head: t('areas.cost'), kind: 'figure', cell: (area) => area.yearlyCostSek.toLocaleString(i18n.language) },
            { key: 'inForce', head: t('areas.inForce'), cell: ({ inForce }) => inForce && <CaseLink of={inForce} /> },
            { key: 'edition', head: t('areas.edition'), kind: 'figure', cell: ({ inForce }) => inForce?.edition },
            {
              key: 'next',
              head: t('areas.next'),
              kind: 'number',
              cell: ({ inForce }) => inForce?.deadline && <Day day={inForce.deadline} />,
            },
            {
              key: 'onItsWay',
              head: t('areas.onItsWay'),
              cell: ({ onItsWay }) =>
                onItsWay && (
                  <>
                    <CaseLink of={onItsWay} /> <StateTag state={onItsWay.state} />
                  </>
                ),
            },
            {
              key: 'gap',
              head: t('areas.gap'),
              cell: ({ gap }) => (gap ? <StandingTag standing="trouble">{t('areas.yes')}</StandingTag> : t('areas.no')),
            },
          ]}
        />
      }
    >
      {(uncovered.length > 0 || claimedTwice.length > 0) && (
        <ul className={style.warnings}>
          {uncovered.length > 0 && <li>{t('areas.uncovered', { what: uncovered.join(', ') })}</li>}
          {claimedTwice.map(({ component, areas: twice }) => (
            <li key={component}>{t('areas.twice', { component, areas: twice.join(', ') })}</li>
          ))}
        </ul>
      )}
    </Figure>
  );
});

function standingOf({ gap, onItsWay }: Area): Standing {
  return gap ? (onItsWay ? 'onItsWay' : 'gap') : 'inForce';
}

type AreaEdition = NonNullable<Area['inForce']>;

function caseAddress({ directive, edition }: AreaEdition): string {
  return `/arenden/${directive}/${edition}`;
}

function CaseLink({ of }: { readonly of: AreaEdition }) {
  return <Link to={caseAddress(of)}>{of.title}</Link>;
}
