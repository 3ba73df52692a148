import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { offerOf } from '../../kit/offers.js';
import { useReadAll } from '../../session/read-all.js';
import { useMandateName } from './mandate-name.js';
import { conditionedOn } from './mandates.js';
import style from './recording.module.css';
import type { Strategy } from './strategy-forms.js';

/** After the council's approval: the mandates that wait for the board's confirmation, or that nobody has recorded yet. */
export function MandateWay({ strategy, state }: { readonly strategy: string; readonly state: Strategy['state'] }) {
  const { t } = useTranslation(['recording', 'governing']);
  const nameOf = useMandateName();
  const read = useReadAll('/api/mandates').data;
  if (!read || (state !== 'approved' && state !== 'approved-with-changes')) return null;
  const resting = conditionedOn(read.items, strategy);
  const waiting = resting.filter((one) => one.state === 'awaiting-confirmation');
  return (
    <ul className={style.list}>
      {waiting.map((one) => (
        <li key={one.id}>
          {t('next')}{' '}
          <Link to="/uppdrag/$mandate/for-in" params={{ mandate: one.id }} search={{ gor: 'bekrafta' }}>
            {t('governing:do.bekrafta')}: {nameOf(one)}
          </Link>
        </li>
      ))}
      {resting.length === 0 && offerOf(read.acts, 'issue-mandate').allowed && (
        <li>
          {t('next')}{' '}
          <Link to="/uppdrag/nytt" search={{ strategi: strategy }}>
            {t('governing:do.issue')}
          </Link>
        </li>
      )}
    </ul>
  );
}
