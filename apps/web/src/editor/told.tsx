import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import style from './editor.module.css';

interface ToldProps {
  readonly said: string;
  readonly onUndo: (() => void) | undefined;
}

/** What was done last, and its undoing; until then, the keys. It keeps its place. */
export function Told({ said, onUndo }: ToldProps) {
  const { t } = useTranslation('editor');
  return (
    <div className={style.told}>
      <p aria-live="polite">{said}</p>
      {said === '' && <p>{t('keys')}</p>}
      {onUndo && (
        <Button variant="tertiary" data-size="sm" onClick={onUndo}>
          {t('undo')}
        </Button>
      )}
    </div>
  );
}
