import { Dropdown } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { millions } from '../../../kit/kronor.js';
import style from './division.module.css';
import type { Area, Component } from './use-division.js';

/** The kind of what is dragged: other things that are dropped here are nobody's. */
export const DRAGGED = 'application/x-anvisa-component';

interface ComponentShownProps {
  readonly component: Component;
  /** Where it can go. */
  readonly areas: readonly Area[];
  /** Where it is shown; none, where no area has it. */
  readonly here: Area | undefined;
  readonly canMove: boolean;
  readonly onMove: (to: Area | undefined) => void;
}

/** A component in its place: it is dragged to another, or moved there by a menu. */
export function ComponentShown({ component: { id, name, yearlyCostSek }, areas, here, canMove, onMove }: ComponentShownProps) {
  const { t, i18n } = useTranslation('division');
  const [isOpen, setOpen] = useState(false);
  const move = (to: Area | undefined) => {
    setOpen(false);
    onMove(to);
  };
  return (
    <li
      className={style.component}
      data-component={id}
      draggable={canMove}
      onDragStart={({ dataTransfer }) => {
        dataTransfer.setData(DRAGGED, id);
        dataTransfer.effectAllowed = 'move';
      }}
    >
      <span className={style.name}>
        {name}
        <span className={style.cost}>{t('yearly', { cost: millions(yearlyCostSek, i18n.language) })}</span>
      </span>
      {canMove && (
        <Dropdown.TriggerContext>
          <Dropdown.Trigger variant="tertiary" data-size="sm" aria-label={t('moveNamed', { name })} onClick={() => setOpen(!isOpen)}>
            {t('move')}
          </Dropdown.Trigger>
          <Dropdown open={isOpen} onClose={() => setOpen(false)}>
            <Dropdown.Heading>{t('moveTo')}</Dropdown.Heading>
            <Dropdown.List>
              {areas
                .filter(({ id: area }) => area !== here?.id)
                .map((area) => (
                  <Dropdown.Item key={area.id}>
                    <Dropdown.Button onClick={() => move(area)}>{area.name}</Dropdown.Button>
                  </Dropdown.Item>
                ))}
              {here && (
                <Dropdown.Item>
                  <Dropdown.Button onClick={() => move(undefined)}>{t('toNone')}</Dropdown.Button>
                </Dropdown.Item>
              )}
            </Dropdown.List>
          </Dropdown>
        </Dropdown.TriggerContext>
      )}
    </li>
  );
}
