import type { Part } from '@anvisa/domain/directive/content';
import { Button, Heading } from '@digdir/designsystemet-react';
import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import style from './editor.module.css';
import type { Moves } from './use-moves.js';

interface PartProps {
  readonly part: Part;
  readonly moves: Moves;
}

export function PartHeading({ part }: PartProps) {
  const { t } = useTranslation('editor');
  return (
    <Heading level={2} data-size="xs" id={`del-${part}`} tabIndex={-1} className={style.part}>
      {t(`parts.${part}`)}
    </Heading>
  );
}

/** A part's end: where one adds to it, and where a dragged provision becomes its last. */
export function PartFoot({ part, moves }: PartProps) {
  const { t } = useTranslation('editor');
  return (
    <div className={style.foot} data-drop={moves.dragged !== undefined} {...dropping(moves, part, undefined)}>
      <Button id={`ny-${part}`} variant="secondary" data-size="sm" onClick={() => moves.add(part)}>
        {t('add', { part: t(`parts.${part}`).toLowerCase() })}
      </Button>
    </div>
  );
}

/** What makes an element a place to drop a provision. */
export function dropping(moves: Moves, part: Part, before: string | undefined) {
  return {
    onDragOver: (event: DragEvent) => {
      if (moves.dragged !== undefined) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      moves.drop(part, before);
    },
  };
}
