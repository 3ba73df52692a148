import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from './day.js';
import style from './lifecycle-strip.module.css';

export interface LifecycleStep {
  readonly key: string;
  readonly label: string;
  readonly when: 'done' | 'now' | 'toCome';
  readonly day?: string | undefined;
  /** What the step opens: the place where it tells what happened. */
  readonly open?: (label: ReactNode) => ReactNode;
}

/** A case's course from its first state to its last: done with dates, now, and to come. */
export function LifecycleStrip({ steps }: { readonly steps: readonly LifecycleStep[] }) {
  const { t } = useTranslation();
  return (
    <ol className={style.strip} aria-label={t('lifecycle.label')}>
      {steps.map(({ key, label, when, day, open = (name) => name }) => (
        <li key={key} className={style[when]} aria-current={when === 'now' ? 'step' : undefined}>
          <span className={style.label}>{open(label)}</span>
          <span className="ds-sr-only">, {t(`lifecycle.${when}`)}, </span>
          {day && (
            <span className={style.day}>
              <Day day={day} short />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
