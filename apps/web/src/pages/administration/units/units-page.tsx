import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../kit/data-table.js';
import { Day } from '../../../kit/day.js';
import { Empty } from '../../../kit/empty.js';
import { Part } from '../../../kit/part.js';
import { Receipt } from '../../../kit/receipt.js';
import { Shown } from '../../../kit/shown.js';
import { StandingTag } from '../../../kit/state-tag.js';
import type { Answer } from '../../../session/read.js';
import { AdminPage } from '../admin-page.js';
import { useContacts, useUnits } from '../all.js';
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
                      <Link to="/administration/enheter/$unit" params={{ unit: id }} lang="sv">
                        {name}
                      </Link>
                    ),
                  },
                  { key: 'kind', head: t('units.kind'), cell: ({ kind }) => t(`units.kinds.${kind}`) },
                  { key: 'contacts', head: t('units.contacts'), cell: (unit) => <Contacts unit={unit} /> },
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

type Unit = Answer<'/api/units'>['items'][number];

/** Who speaks for a unit today; that nobody does is to be mended, where directives are addressed to it. */
function Contacts({ unit: { id, kind, closed } }: { readonly unit: Unit }) {
  const { t } = useTranslation('administration');
  const names = useContacts()(id).map(({ name }) => name);
  if (closed) {
    return (
      <>
        {t('units.closed')} <Day day={closed} plain />
      </>
    );
  }
  if (names.length > 0) return names.join(', ');
  return kind === 'office' ? null : <StandingTag standing="trouble">{t('units.nobody')}</StandingTag>;
}
