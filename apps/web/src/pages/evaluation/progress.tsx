import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Safe, Saved } from '../../kit/saved.js';
import style from './evaluation.module.css';

interface ProgressProps {
  readonly count: number;
  readonly of: number;
  readonly noted: Safe;
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
