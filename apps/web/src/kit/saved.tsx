import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Noted } from '../session/noted.js';
import { timeInWords } from './dates.js';
import style from './saved.module.css';

/** Where what is half written is kept, and since when. */
export function Saved({ savedAt, isElsewhere, takeTheirs }: Pick<Noted<unknown>, 'savedAt' | 'isElsewhere' | 'takeTheirs'>) {
  const { t, i18n } = useTranslation();
  return (
    <div className={style.saved} aria-live="polite">
      {isElsewhere ? t('saved.elsewhere') : savedAt ? t('saved.at', { time: timeInWords(savedAt, i18n.language) }) : t('saved.here')}
      {isElsewhere && (
        <Button variant="tertiary" data-size="sm" onClick={takeTheirs}>
          {t('saved.take')}
        </Button>
      )}
    </div>
  );
}
