import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Receipt } from '../../kit/receipt.js';
import { MandateWay } from './mandate-way.js';
import type { Recorded } from './record-form.js';
import style from './recording.module.css';
import { nextOnTheWay, type StrategyStep } from './steps.js';
import type { Strategy } from './strategy-forms.js';

interface StrategyReceiptProps extends Recorded {
  readonly strategy: Pick<Strategy, 'id' | 'caseNumber' | 'acts' | 'state'>;
  readonly step: StrategyStep | 'register';
}

/** The receipt of a step, and what comes next: the step that the server offers then, or the mandates that may rest on an approved strategy. */
export function StrategyReceipt({ strategy, step, answer, said, now }: StrategyReceiptProps) {
  const { t } = useTranslation(['recording', 'governing']);
  const { id, caseNumber, acts, state } = strategy;
  const next = nextOnTheWay(acts);
  const isWay = step === 'register' || !['uttalande', 'handling', 'saknas'].includes(step);
  return (
    <div className={style.receipt}>
      <Receipt answer={answer} title={said} caseNumber={t('governing:case', { caseNumber })}>
        {now && <p>{now}</p>}
        {isWay && next && (
          <p>
            {t('next')}{' '}
            <Link to="/strategier/$strategy/for-in" params={{ strategy: id }} search={{ gor: next }}>
              {t(`governing:do.${next}`)}
            </Link>
          </p>
        )}
        {step === 'fullmaktige' && <MandateWay strategy={id} state={state} />}
        <p>
          <Link to="/strategier/$strategy" params={{ strategy: id }}>
            {t('toStrategy')}
          </Link>
        </p>
      </Receipt>
    </div>
  );
}
