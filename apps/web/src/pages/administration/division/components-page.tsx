import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../../kit/as-written.js';
import { DataTable } from '../../../kit/data-table.js';
import { kronor } from '../../../kit/kronor.js';
import { offerOf } from '../../../kit/offers.js';
import { Part } from '../../../kit/part.js';
import { Receipt } from '../../../kit/receipt.js';
import { AdminPage } from '../admin-page.js';
import { NotOffered } from '../not-offered.js';
import type { Done } from '../people/person.js';
import { ComponentForm } from './component-form.js';
import { DivisionRead, type Drawn } from './use-division.js';

/** The delivery's components: what each costs a year, what people call it, and the agreements it is bought under. */
export default function ComponentsPage() {
  const { t } = useTranslation('division');
  return (
    <AdminPage title={t('components')} lead={t('componentsLead')} over={<Link to="/administration/indelning">{t('title')}</Link>} wide>
      <DivisionRead>{(drawn) => <Components drawn={drawn} />}</DivisionRead>
    </AdminPage>
  );
}

function Components({ drawn }: { readonly drawn: Drawn }) {
  const { t, i18n } = useTranslation('division');
  const { del } = useSearch({ from: '/administration/delar' });
  const navigate = useNavigate({ from: '/administration/delar' });
  const [done, setDone] = useState<Done>();
  const finish = (what: Done) => {
    setDone(what);
    void navigate({ search: {} });
  };
  const { acts, components, areas } = drawn;
  const offer = offerOf(acts, 'draft-area-map');
  const chosen = components.find(({ id }) => id === del);
  return (
    <>
      {done && <Receipt key={done.answer.at} answer={done.answer} title={done.said} />}
      {offer.allowed && (chosen || del === 'ny') && (
        <Part id="delen" title={chosen ? chosen.name : t('newComponent')}>
          <ComponentForm key={del} drawn={drawn} href={offer.href} {...(chosen && { component: chosen })} onDone={finish} />
        </Part>
      )}
      <Part id="delarna" title={t('componentsNow')}>
        {offer.allowed ? (
          <p>
            <Link to="/administration/delar" search={{ del: 'ny' }}>
              {t('newComponent')}
            </Link>
          </p>
        ) : (
          <NotOffered offer={offer} verb={t('saveComponent')} />
        )}
        <DataTable
          caption={t('byArea')}
          rows={components}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              head: t('component'),
              cell: ({ id, name }) =>
                offer.allowed ? (
                  <Link to="/administration/delar" search={{ del: id }}>
                    {name}
                  </Link>
                ) : (
                  name
                ),
            },
            {
              key: 'area',
              head: t('area'),
              cell: ({ id }) =>
                areas
                  .filter((area) => area.components.includes(id))
                  .map(({ name }) => name)
                  .join(', ') || t('none'),
            },
            { key: 'cost', head: t('cost'), kind: 'figure', cell: ({ yearlyCostSek }) => kronor(yearlyCostSek, i18n.language) },
            { key: 'words', head: t('searchWords'), cell: ({ searchWords = [] }) => <AsWritten text={searchWords.join(', ')} /> },
            {
              key: 'agreements',
              head: t('agreements'),
              cell: ({ agreements = [] }) => agreements.map(({ number, supplier }) => `${number} ${supplier}`).join(', '),
            },
          ]}
        />
      </Part>
    </>
  );
}
