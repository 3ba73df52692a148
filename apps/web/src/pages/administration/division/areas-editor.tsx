import { coverage, yearlyCostOf } from '@anvisa/domain/area/coverage';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaName } from './area-name.js';
import { AreaShown } from './area-shown.js';
import { ComponentShown } from './component-shown.js';
import { CoverageShown } from './coverage-shown.js';
import style from './division.module.css';
import { moved, renamed, withArea, withoutArea } from './moves.js';
import type { Area, Component } from './use-division.js';

interface AreasEditorProps {
  readonly components: readonly Component[];
  readonly areas: readonly Area[];
  readonly canMove: boolean;
  readonly onAreas: (areas: readonly Area[]) => void;
}

/** The whole delivery, divided: components are moved between areas by hand or by a menu, and what that leaves uncovered is told at once. */
export function AreasEditor({ components, areas, canMove, onAreas }: AreasEditorProps) {
  const { t } = useTranslation('division');
  const [said, setSaid] = useState('');
  const goesTo = useRef<string>(undefined);
  const { uncovered } = coverage({ components, areas });
  useEffect(() => {
    if (goesTo.current) document.querySelector<HTMLElement>(`[data-component="${CSS.escape(goesTo.current)}"] button`)?.focus();
    goesTo.current = undefined;
  });
  const move = (component: Component, to: Area | undefined, byMenu: boolean) => {
    onAreas(moved(areas, component.id, to?.id));
    setSaid(t(to ? 'movedTo' : 'movedOut', { name: component.name, area: to?.name ?? '' }));
    if (byMenu) goesTo.current = component.id;
  };
  const dropped = (id: string, to: Area | undefined) => {
    const component = components.find((one) => one.id === id);
    if (component) move(component, to, false);
  };
  const list = (ids: readonly string[], here: Area | undefined) => (
    <ul className={style.components}>
      {ids.flatMap((id) => {
        const component = components.find((one) => one.id === id);
        if (!component) return [];
        const props = { component, areas, here, canMove, onMove: (to: Area | undefined) => move(component, to, true) };
        return [<ComponentShown key={id} {...props} />];
      })}
    </ul>
  );
  return (
    <>
      <CoverageShown components={components} areas={areas} />
      <p aria-live="polite" className="ds-sr-only">
        {said}
      </p>
      <div className={style.areas}>
        {uncovered.length > 0 && (
          <AreaShown name={t('none')} yearlyCostSek={costOf(components, uncovered)} onDropped={(id) => dropped(id, undefined)}>
            {list(uncovered, undefined)}
          </AreaShown>
        )}
        {areas.map((area) => (
          <AreaShown
            key={area.id}
            name={area.name}
            yearlyCostSek={yearlyCostOf({ components, areas }, area.id)}
            onDropped={(id) => canMove && dropped(id, area)}
            {...(canMove && { onRename: (name: string) => onAreas(renamed(areas, area.id, name)) })}
            {...(canMove && area.components.length === 0 && { onRemove: () => onAreas(withoutArea(areas, area.id)) })}
          >
            {list(area.components, area)}
          </AreaShown>
        ))}
      </div>
      {canMove && (
        <AreaName form="new-area" label={t('newArea')} verb={t('add')} onName={(name) => name && onAreas(withArea(areas, name))} />
      )}
    </>
  );
}

function costOf(components: readonly Component[], ids: readonly string[]): number {
  return components.filter(({ id }) => ids.includes(id)).reduce((sum, { yearlyCostSek }) => sum + yearlyCostSek, 0);
}
