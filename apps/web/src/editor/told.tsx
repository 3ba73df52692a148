import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import style from './editor.module.css';
import { KEYS_IN_TABLE } from './tab-key.js';

interface ToldProps {
  /** One writes in a table, where Tab is a key of its own. */
  readonly isInTable: boolean;
  readonly said: string;
  readonly onUndo: (() => void) | undefined;
}

/** What was done last, and its undoing; until then, the keys. It keeps its place. */
export function Told({ isInTable, said, onUndo }: ToldProps) {
  const { t } = useTranslation('editor');
  return (
    <div className={style.told}>
      <p aria-live="polite">{said}</p>
      <p id={KEYS_IN_TABLE} aria-live="polite" className={style.keysInTable}>
        {isInTable && t('keysInTable')}
      </p>
      {said === '' && !isInTable && <p className={style.keys}>{t('keys')}</p>}
      {onUndo && (
        <Button variant="tertiary" data-size="sm" onClick={onUndo}>
          {t('undo')}
        </Button>
      )}
    </div>
  );
}
