import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { boundBy } from '../../kit/bound.js';
import { useCountedUnits } from '../../kit/counted-units.js';
import { Day } from '../../kit/day.js';
import { listed } from '../../kit/listed.js';
import { useUnitNames } from '../../kit/unit-names.js';
import { useRead } from '../../session/read.js';
import type { Edition } from './desk.js';
import style from './desk.module.css';
import { millions } from './millions.js';

/** What ends with a directive, by name: whom it no longer binds, the area that has none, leave that has nothing to be leave from, its evaluation. */
export function RepealConsequences({ edition }: { readonly edition: Edition }) {
  const { t, i18n } = useTranslation('desk');
  const names = useUnitNames();
  const counted = useCountedUnits();
  const bound = boundBy(edition);
  const area = useRead('/api/area-map', { query: {} }).data?.areas.find(({ id }) => id === edition.area);
  const granted = useRead('/api/exemptions', { query: { directive: edition.directive, state: 'granted' } }).data?.items ?? [];
  const { plannedFor, open } = edition.evaluation;
  const lines: readonly (readonly [key: string, line: ReactNode])[] = [
    [
      'bound',
      t('repeal.bound', {
        count: bound.length,
        whom: counted(bound),
        names: listed(
          bound.map((unit) => names.get(unit) ?? unit),
          i18n.language,
        ),
      }),
    ],
    [
      'area',
      area && t('repeal.area', { area: area.name, cost: millions(area.yearlyCostSek, i18n.language), count: area.components.length }),
    ],
    [
      'exemptions',
      granted.length > 0 &&
        t('repeal.exemptions', {
          count: granted.length,
          units: listed(
            granted.map(({ unit, caseNumber }) => `${names.get(unit) ?? unit} (${caseNumber})`),
            i18n.language,
          ),
        }),
    ],
    [
      'evaluation',
      open ? (
        t('repeal.evaluationOpen')
      ) : plannedFor ? (
        <>
          {t('repeal.evaluation')} <Day day={plannedFor} plain />.
        </>
      ) : undefined,
    ],
  ];
  return (
    <section aria-labelledby="foljder">
      <h3 id="foljder" className={style.label}>
        {t('repeal.consequences')}
      </h3>
      <ul className={style.weighs}>{lines.map(([key, line]) => line && <li key={key}>{line}</li>)}</ul>
    </section>
  );
}
