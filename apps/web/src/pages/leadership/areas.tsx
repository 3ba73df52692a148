import { Link, useNavigate } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../kit/data-table.js';
import { Day } from '../../kit/day.js';
import { millions } from '../../kit/kronor.js';
import { StandingTag, StateTag } from '../../kit/state-tag.js';
import type { Answer } from '../../session/read.js';
import { type Area, areasPicture, standingOf } from './areas-picture.js';
import { Figure } from './figure.js';
import style from './leadership.module.css';
import { Picture } from './picture.js';

type Areas = Answer<'/api/figures/areas'>;

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
  const option = areasPicture(areas, i18n.language, words);
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
      table={<AreasTable areas={areas} />}
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

function AreasTable({ areas }: { readonly areas: readonly Area[] }) {
  const { t, i18n } = useTranslation('leadership');
  return (
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
  );
}

type AreaEdition = NonNullable<Area['inForce']>;

function caseAddress({ directive, edition }: AreaEdition): string {
  return `/arenden/${directive}/${edition}`;
}

function CaseLink({ of }: { readonly of: AreaEdition }) {
  return <Link to={caseAddress(of)}>{of.title}</Link>;
}
