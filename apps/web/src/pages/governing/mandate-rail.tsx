import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActOffer } from '../../kit/offers.js';
import { Rail } from '../../kit/rail.js';
import { MANDATE_STEPS, openSteps } from '../recording/steps.js';
import style from './governing.module.css';

interface MandateRailProps {
  readonly mandate: string;
  readonly acts: readonly ActOffer[] | undefined;
}

/** What the reader may record of a mandate now. */
export function MandateRail({ mandate, acts }: MandateRailProps) {
  const { t } = useTranslation('governing');
  return (
    <Rail label={t('do.label')}>
      <ul className={style.acts}>
        {openSteps(MANDATE_STEPS, acts).map((step) => (
          <li key={step}>
            <Link
              to="/uppdrag/$mandate/for-in"
              params={{ mandate }}
              search={{ gor: step }}
              className={`ds-button ${style.act}`}
              data-variant="secondary"
            >
              {t(`do.${step}`)}
            </Link>
          </li>
        ))}
      </ul>
    </Rail>
  );
}
