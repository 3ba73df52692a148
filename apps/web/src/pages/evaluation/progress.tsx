import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Saved } from '../../kit/saved.js';
import type { Noted } from '../../session/noted.js';
import style from './evaluation.module.css';

interface ProgressProps {
  readonly count: number;
  readonly of: number;
  readonly noted: Pick<Noted<unknown>, 'savedAt' | 'isElsewhere' | 'takeTheirs'>;
}

/** How much is left, and that nothing of it is lost. */
export function Progress({ count, of, noted }: ProgressProps) {
  const { t } = useTranslation('evaluation');
  const bar = useId();
  return (
    <div className={style.progress}>
      <label htmlFor={bar}>{t('progress', { count, of })}</label>
      <progress id={bar} max={of} value={count} />
      <Saved {...noted} />
    </div>
  );
}
