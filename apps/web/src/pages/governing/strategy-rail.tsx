import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { offerOf } from '../../kit/offers.js';
import { Rail } from '../../kit/rail.js';
import { type Answer, useRead } from '../../session/read.js';
import { conditionedOn } from '../recording/mandates.js';
import { nextOnTheWay, openSteps, STRATEGY_STEPS } from '../recording/steps.js';
import style from './governing.module.css';

interface StrategyRailProps {
  readonly strategy: Pick<Answer<'/api/strategies/{strategy}'>, 'id' | 'acts' | 'state'>;
}

/** What the reader may record of a strategy now: its next step first. */
export function StrategyRail({ strategy }: StrategyRailProps) {
  const { t } = useTranslation('governing');
  const { id, acts } = strategy;
  const next = nextOnTheWay(acts);
  const to = { to: '/strategier/$strategy/for-in', params: { strategy: id } } as const;
  return (
    <Rail
      label={t('do.label')}
      act={
        next ? (
          <Link {...to} search={{ gor: next }} className={`ds-button ${style.act}`}>
            {t(`do.${next}`)}
          </Link>
        ) : (
          <MandateAct strategy={strategy} />
        )
      }
    >
      <ul className={style.acts}>
        {openSteps(STRATEGY_STEPS, acts)
          .filter((step) => step !== next)
          .map((step) => (
            <li key={step}>
              <Link {...to} search={{ gor: step }}>
                {t(`do.${step}`)}
              </Link>
            </li>
          ))}
      </ul>
    </Rail>
  );
}

/** Of an approved strategy: a mandate that waits for the board's confirmation, or that nobody has recorded yet. */
function MandateAct({ strategy: { id, state } }: StrategyRailProps) {
  const { t } = useTranslation('governing');
  const read = useRead('/api/mandates', { query: { limit: 200 } }).data;
  if (!offerOf(read?.acts, 'issue-mandate').allowed || (state !== 'approved' && state !== 'approved-with-changes')) return null;
  const resting = conditionedOn(read?.items ?? [], id);
  const waiting = resting.find((one) => one.state === 'awaiting-confirmation');
  if (waiting) {
    return (
      <Link
        to="/uppdrag/$mandate/for-in"
        params={{ mandate: waiting.id }}
        search={{ gor: 'bekrafta' }}
        className={`ds-button ${style.act}`}
      >
        {t('do.bekrafta')}
      </Link>
    );
  }
  if (resting.length > 0) return null;
  return (
    <Link to="/uppdrag/nytt" search={{ strategi: id }} className={`ds-button ${style.act}`}>
      {t('do.issue')}
    </Link>
  );
}
