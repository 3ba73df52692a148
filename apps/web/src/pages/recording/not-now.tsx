import { useTranslation } from 'react-i18next';
import { ActButton, type Offer } from '../../kit/act-button.js';
import style from './recording.module.css';
import type { MandateStep, StrategyStep } from './steps.js';

/** A step that the server does not offer now, with its reason. */
export function NotNow({ offer, step }: { readonly offer: Offer; readonly step: StrategyStep | MandateStep | 'register' | 'issue' }) {
  const { t } = useTranslation('governing');
  return (
    <div className={style.closed}>
      <ActButton offer={offer} onAct={() => undefined}>
        {t(`do.${step}`)}
      </ActButton>
    </div>
  );
}
