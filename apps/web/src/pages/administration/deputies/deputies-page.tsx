import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../kit/data-table.js';
import { Empty } from '../../../kit/empty.js';
import { Part } from '../../../kit/part.js';
import { type Accepted, Receipt } from '../../../kit/receipt.js';
import { Shown, SPACE } from '../../../kit/shown.js';
import { useToday } from '../../../kit/today.js';
import { AdminPage } from '../admin-page.js';
import { useColleagues, usePeople } from '../all.js';
import { Period } from '../period.js';
import { NameDeputy } from './name-deputy.js';

/** Who decides in the city director's stead, and when. */
export default function DeputiesPage() {
  const { t } = useTranslation('administration');
  const today = useToday();
  const [done, setDone] = useState<{ readonly said: string; readonly answer: Accepted }>();
  const people = usePeople();
  const deputyships = useColleagues()
    .flatMap(({ id, name, roles }) => roles.filter(({ role }) => role === 'deputy').map((role) => ({ id, name, ...role })))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const inFunction = deputyships.find(({ from, until = today }) => from <= today && today <= until);
  const lead = inFunction ? t('deputies.inFunction', { name: inFunction.name }) : t('deputies.noneInFunction');
  return (
    <AdminPage title={t('deputies.title')} lead={people.data ? lead : SPACE}>
      {done && <Receipt key={done.answer.at} answer={done.answer} title={done.said} />}
      <Shown read={people}>
        {() =>
          deputyships.length === 0 ? (
            <Empty>{t('deputies.none')}</Empty>
          ) : (
            <DataTable
              caption={t('deputies.all')}
              rows={deputyships}
              rowKey={({ id, number }) => `${id} ${number}`}
              columns={[
                {
                  key: 'name',
                  head: t('people.name'),
                  kind: 'number',
                  cell: ({ id, name }) => (
                    <Link to="/administration/personer/$person" params={{ person: id }}>
                      {name}
                    </Link>
                  ),
                },
                { key: 'for', head: t('deputies.inStead'), kind: 'number', cell: ({ inStead }) => inStead?.name },
                { key: 'period', head: t('person.period'), cell: ({ from, until }) => <Period from={from} {...(until && { until })} /> },
                {
                  key: 'by',
                  head: t('deputies.namedBy'),
                  cell: ({ namedBy, order }) => [t(`namedBy.${namedBy}`), order?.paragraph].filter(Boolean).join(', '),
                },
              ]}
            />
          )
        }
      </Shown>
      <Part id="utse" title={t('deputies.name')}>
        <p>{t('deputies.lead')}</p>
        <NameDeputy key={done?.answer.at} onDone={setDone} />
      </Part>
    </AdminPage>
  );
}
