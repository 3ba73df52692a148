import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../kit/data-table.js';
import { Day } from '../../../kit/day.js';
import { Empty } from '../../../kit/empty.js';
import { Part } from '../../../kit/part.js';
import { Receipt } from '../../../kit/receipt.js';
import { Shown } from '../../../kit/shown.js';
import { AdminPage } from '../admin-page.js';
import { useUnits } from '../all.js';
import { type Registered, RegisterUnit } from './register-unit.js';

/** The city's units: those that directives are addressed to, and those that prepare them. */
export default function UnitsPage() {
  const { t } = useTranslation('administration');
  const read = useUnits();
  const [done, setDone] = useState<Registered>();
  return (
    <AdminPage title={t('units.title')} lead={t('units.lead')}>
      {done && <Receipt key={done.at} answer={done} title={t('units.registered', { name: done.result.name })} />}
      <Shown read={read} lines={10}>
        {({ items, acts }) => (
          <>
            {items.length === 0 ? (
              <Empty>{t('units.none')}</Empty>
            ) : (
              <DataTable
                caption={t('units.all')}
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'name',
                    head: t('units.name'),
                    cell: ({ id, name }) => (
                      <Link to="/administration/enheter/$unit" params={{ unit: id }}>
                        {name}
                      </Link>
                    ),
                  },
                  { key: 'kind', head: t('units.kind'), cell: ({ kind }) => t(`units.kinds.${kind}`) },
                  {
                    key: 'closed',
                    head: t('units.closed'),
                    cell: ({ closed }) => (closed ? <Day day={closed} plain /> : t('units.open')),
                  },
                ]}
              />
            )}
            <Part id="lagg-upp" title={t('units.register')}>
              <RegisterUnit key={done?.at} acts={acts ?? []} onDone={setDone} />
            </Part>
          </>
        )}
      </Shown>
    </AdminPage>
  );
}
