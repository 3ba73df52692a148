import type { components } from '@anvisa/api-client/api';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '../../../kit/day.js';
import { Facts } from '../../../kit/facts.js';
import { roleLabel } from '../role-name.js';
import style from './policy.module.css';

export type DaysOfPhase = components['schemas']['ChasedDaysAnswer'];

/** The days that a chase gives: the last day, the reminders before it, and who hears after it. */
export function ChasedDays({ days }: { readonly days: DaysOfPhase | undefined }) {
  const { t, i18n } = useTranslation('policy');
  if (!days) return <div className={style.gives} />;
  const told = (to: readonly string[]) =>
    to.map((one) => (one === 'mayor-office' ? t('mayorOffice') : roleLabel(one, i18n.language))).join(', ');
  return (
    <div className={style.gives}>
      <Facts
        facts={[
          [t('deadline'), <Day key="deadline" day={days.deadline} />],
          [
            t('reminders'),
            days.reminders.length === 0
              ? t('noReminder')
              : days.reminders.map((day, at) => (
                  <Fragment key={day}>
                    {at > 0 && ', '}
                    <Day day={day} />
                  </Fragment>
                )),
          ],
          ...days.escalations.map(({ on, to }) => [told(to), <Day key={on} day={on} />] as const),
        ]}
      />
    </div>
  );
}
