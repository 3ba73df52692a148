import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Noted } from '../session/noted.js';
import { timeInWords } from './dates.js';
import style from './saved.module.css';

export type Safe = Pick<Noted<unknown>, 'savedAt' | 'isHere' | 'isElsewhere' | 'takeTheirs'>;

/** Where what is half written is kept, and since when. */
export function Saved({ savedAt, isHere, isElsewhere, takeTheirs }: Safe) {
  const { t, i18n } = useTranslation();
  return (
    <div className={style.saved} aria-live="polite">
      {isElsewhere && t('saved.elsewhere')}
      {!isElsewhere && isHere && t('saved.onlyHere')}
      {!isElsewhere && !isHere && (savedAt ? t('saved.at', { time: timeInWords(savedAt, i18n.language) }) : t('saved.here'))}
      {isElsewhere && (
        <Button variant="tertiary" data-size="sm" onClick={takeTheirs}>
          {t('saved.take')}
        </Button>
      )}
    </div>
  );
}
