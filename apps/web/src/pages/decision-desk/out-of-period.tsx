import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { useToday } from '../../kit/today.js';
import type { Me } from '../../session/me.js';
import style from './desk.module.css';

/** Whoever has been or will be a deputy, and is none today, is told of their time: powers begin and end by themselves (KL 7:5–6). */
export function OutOfPeriod({ me }: { readonly me: Me }) {
  const { t } = useTranslation('desk');
  const today = useToday();
  const times = me.roles.filter(({ role }) => role === 'deputy');
  const time = times.find(({ from }) => from > today) ?? times.findLast(({ until }) => until !== undefined && until < today);
  if (!time || me.deputyships.length > 0) return null;
  const isToCome = time.from > today;
  return (
    <p className={style.blocked}>
      {t(isToCome ? 'period.toCome' : 'period.over', { name: time.inStead?.name ?? '' })}{' '}
      <Day day={isToCome ? time.from : (time.until ?? '')} plain />. {t('period.until')}
    </p>
  );
}
