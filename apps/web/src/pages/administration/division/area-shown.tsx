import { Button, Heading } from '@digdir/designsystemet-react';
import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { millions } from '../../../kit/kronor.js';
import { AreaName } from './area-name.js';
import { DRAGGED } from './component-shown.js';
import style from './division.module.css';

interface AreaShownProps {
  readonly name: string;
  readonly yearlyCostSek: number;
  readonly onDropped: (component: string) => void;
  /** Left out where the area cannot be renamed: where it is none. */
  readonly onRename?: (name: string) => void;
  /** Left out where something is in it. */
  readonly onRemove?: () => void;
  readonly children: ReactNode;
}

/** An area with its components, or those that no area has; components can be dropped on it. */
export function AreaShown({ name, yearlyCostSek, onDropped, onRename, onRemove, children }: AreaShownProps) {
  const { t, i18n } = useTranslation('division');
  const heading = useId();
  const [isOver, setOver] = useState(false);
  const [isRenaming, setRenaming] = useState(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(DRAGGED)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onDropped(event.dataTransfer.getData(DRAGGED));
  };
  const rename = (next: string) => {
    if (next) onRename?.(next);
    setRenaming(false);
  };
  return (
    <section
      aria-labelledby={heading}
      className={style.area}
      data-over={isOver}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={style.head}>
        <Heading level={2} data-size="2xs" id={heading}>
          {name}
        </Heading>
        <span className={style.cost}>{millions(yearlyCostSek, i18n.language)}</span>
      </div>
      {children}
      {isRenaming ? (
        <AreaName form={heading} label={t('areaName')} verb={t('rename')} begun={name} onName={rename} />
      ) : (
        <div className={style.acts}>
          {onRename && (
            <Button variant="tertiary" data-size="sm" aria-label={t('renameNamed', { name })} onClick={() => setRenaming(true)}>
              {t('rename')}
            </Button>
          )}
          {onRemove && (
            <Button variant="tertiary" data-size="sm" aria-label={t('removeNamed', { name })} onClick={onRemove}>
              {t('remove')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
