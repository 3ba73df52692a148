import type { Part } from '@anvisa/domain/directive/content';
import { Button, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import style from './editor.module.css';
import { useDropping } from './use-dropping.js';
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
  const dropping = useDropping(moves.dragged !== undefined, { onDrop: () => moves.dropLast(part), sides: ['before'] });
  return (
    <div className={style.foot} {...dropping}>
      <Button id={`ny-${part}`} variant="secondary" data-size="sm" onClick={() => moves.add(part)}>
        {t('add', { part: t(`parts.${part}`).toLowerCase() })}
      </Button>
    </div>
  );
}
