import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Noted } from '../session/noted.js';
import { timeInWords } from './dates.js';
import style from './saved.module.css';

export type Safe = Pick<Noted<unknown>, 'savedAt' | 'isSent' | 'isHere' | 'isElsewhere' | 'takeTheirs'>;

/** Where what is half written is kept, and since when. */
export function Saved({ savedAt, isSent, isHere, isElsewhere, takeTheirs }: Safe) {
  const { t, i18n } = useTranslation('writing');
  const ofSent = savedAt ? t('saved.at', { time: timeInWords(savedAt, i18n.language) }) : t('saved.here');
  const ofMine = isHere ? t('saved.onlyHere') : isSent ? ofSent : t('saved.sending');
  return (
    <div className={style.saved} aria-live="polite">
      {isElsewhere ? t('saved.elsewhere') : ofMine}
      {isElsewhere && (
        <Button variant="tertiary" data-size="sm" onClick={takeTheirs}>
          {t('saved.take')}
        </Button>
      )}
    </div>
  );
}
