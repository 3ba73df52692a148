import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../kit/data-table.js';
import { localeOf } from '../../../kit/dates.js';
import { Day } from '../../../kit/day.js';
import { Shown } from '../../../kit/shown.js';
import { useToday } from '../../../kit/today.js';
import { type Answer, useRead } from '../../../session/read.js';
import { AdminPage } from '../admin-page.js';
import style from '../administration.module.css';

type Days = Answer<'/api/working-days'>;

/** The calendar that deadlines go by: the working days of a year, and which days are free by law. */
export default function CalendarPage() {
  const { t } = useTranslation('policy');
  const today = useToday();
  const { ar } = useSearch({ from: '/administration/kalender' });
  const year = ar ?? Number(today.slice(0, 4));
  const read = useRead('/api/working-days', { query: { from: `${year}-01-01`, until: `${year}-12-31` } });
  return (
    <AdminPage title={t('calendar', { year })} lead={t('calendarLead')}>
      <p className={style.acts}>
        <Link to="/administration/kalender" search={{ ar: year - 1 }}>
          {t('see', { year: year - 1 })}
        </Link>
        <Link to="/administration/kalender" search={{ ar: year + 1 }}>
          {t('see', { year: year + 1 })}
        </Link>
      </p>
      <Shown read={read} lines={13}>
        {(days) => <Months year={year} days={days} />}
      </Shown>
    </AdminPage>
  );
}

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

function Months({ year, days: { workingDays, freeDays } }: { readonly year: number; readonly days: Days }) {
  const { t, i18n } = useTranslation('policy');
  const of = (month: string) => (day: string) => day.slice(5, 7) === month;
  const name = new Intl.DateTimeFormat(localeOf(i18n.language), { month: 'long', timeZone: 'UTC' });
  return (
    <DataTable
      caption={t('workingDaysOf', { year, count: workingDays.length })}
      rows={MONTHS}
      rowKey={(month) => month}
      columns={[
        { key: 'month', head: t('month'), cell: (month) => name.format(new Date(`${year}-${month}-01`)) },
        { key: 'days', head: t('workingDays'), kind: 'figure', cell: (month) => workingDays.filter(of(month)).length },
        {
          key: 'free',
          head: t('freeDays'),
          cell: (month) => (
            <ul className={style.days}>
              {freeDays
                .filter(({ day }) => of(month)(day))
                .map((free) => (
                  <li key={free.day}>
                    <Day day={free.day} />, <span lang="sv">{free.name}</span>
                  </li>
                ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
