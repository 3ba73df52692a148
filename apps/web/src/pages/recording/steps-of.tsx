import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import type { ActOffer } from '../../kit/offers.js';
import style from './recording.module.css';
import { type MandateStep, openSteps, type StrategyStep } from './steps.js';

interface StepsOfProps<S extends StrategyStep | MandateStep> {
  readonly steps: Readonly<Record<S, string>>;
  readonly acts: readonly ActOffer[] | undefined;
  readonly linkTo: (step: S) => LinkProps;
}

/** All that can be recorded of something now, each with what it is. */
export function StepsOf<S extends StrategyStep | MandateStep>({ steps, acts, linkTo }: StepsOfProps<S>) {
  const { t } = useTranslation(['recording', 'governing']);
  const open = openSteps(steps, acts);
  if (open.length === 0) return <Empty>{t('nothing')}</Empty>;
  return (
    <ul className={style.steps}>
      {open.map((step) => (
        <li key={step} data-listed>
          <Link {...linkTo(step)}>{t(`governing:do.${step as StrategyStep}`)}</Link>
          <p>{t(`lead.${step as StrategyStep}`)}</p>
        </li>
      ))}
    </ul>
  );
}
