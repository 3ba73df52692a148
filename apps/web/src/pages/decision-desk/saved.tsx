import { useTranslation } from 'react-i18next';
import { timeInWords } from '../../kit/dates.js';
import type { Noted } from '../../session/noted.js';
import style from './desk.module.css';

/** Where what is half written is kept. */
export function Saved({ savedAt, isElsewhere }: Pick<Noted<unknown>, 'savedAt' | 'isElsewhere'>) {
  const { t, i18n } = useTranslation('desk');
  return (
    <p className={style.quiet} aria-live="polite">
      {isElsewhere ? t('saved.elsewhere') : savedAt ? t('saved.at', { time: timeInWords(savedAt, i18n.language) }) : t('saved.here')}
    </p>
  );
}
