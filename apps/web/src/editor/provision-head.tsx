import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import style from './editor.module.css';
import { useEditing } from './editor-context.js';
import { carry } from './use-dropping.js';
import type { Moves } from './use-moves.js';

interface ProvisionHeadProps {
  readonly id: string;
  /** Its number, as it is called. */
  readonly name: string;
  readonly moves: Moves;
  /** Who else is in it right now, by name. */
  readonly others: string;
}

/** Over a provision: its number, by which it is dragged, who else is in it, and what can be done with it as a whole. */
export function ProvisionHead({ id, name, moves, others }: ProvisionHeadProps) {
  const { t } = useTranslation('editor');
  const { comments } = useEditing();
  return (
    <div className={style.head}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the hand alone; the keyboard has Alt with arrows, and buttons. */}
      <span
        className={style.number}
        draggable
        title={t('dragHint')}
        onDragStart={(event) => {
          carry(event, id);
          moves.drag(id);
        }}
        onDragEnd={() => moves.drag(undefined)}
      >
        <span aria-hidden="true" className={style.grip}>
          ⠿
        </span>{' '}
        {name}
      </span>
      {others !== '' && <span className={style.present}>{t('isHere', { names: others })}</span>}
      <span className={style.acts}>
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={t('commentOn', { name })}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => comments.begin(id)}
        >
          {t('tools.comment')}
        </Button>
        <Button variant="tertiary" data-size="sm" aria-label={t('up', { name })} onClick={() => moves.step(id, -1)}>
          <span aria-hidden="true">↑</span> {t('upShort')}
        </Button>
        <Button variant="tertiary" data-size="sm" aria-label={t('down', { name })} onClick={() => moves.step(id, 1)}>
          <span aria-hidden="true">↓</span> {t('downShort')}
        </Button>
        <Button variant="tertiary" data-size="sm" data-color="danger" aria-label={t('remove', { name })} onClick={() => moves.remove(id)}>
          {t('removeShort')}
        </Button>
      </span>
    </div>
  );
}
