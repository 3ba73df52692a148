import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../kit/data-table.js';
import { Empty } from '../../../kit/empty.js';
import { offerOf } from '../../../kit/offers.js';
import { useToday } from '../../../kit/today.js';
import { useUnitName } from '../all.js';
import { Period } from '../period.js';
import { roleLabel } from '../role-name.js';
import type { HeldRole, OnePerson } from './person.js';

/** All the roles that a person holds, has held, or will, the latest first; one that has not ended can be ended. */
export function Roles({ person: { id, roles, acts } }: { readonly person: OnePerson }) {
  const { t, i18n } = useTranslation('administration');
  const unitName = useUnitName();
  const today = useToday();
  if (roles.length === 0) return <Empty>{t('person.noRoles')}</Empty>;
  const mayEnd = offerOf(acts, 'end-role').allowed;
  const isOpen = ({ until }: HeldRole) => until === undefined || until > today;
  return (
    <DataTable
      caption={t('person.latestFirst')}
      rows={roles.toSorted((a, b) => b.number - a.number)}
      rowKey={({ number }) => String(number)}
      columns={[
        {
          key: 'role',
          head: t('person.role'),
          cell: ({ role, unit, inStead }) =>
            [roleLabel(role, i18n.language), unit && unitName(unit), inStead && t('person.inStead', { name: inStead.name })]
              .filter(Boolean)
              .join(', '),
        },
        { key: 'period', head: t('person.period'), cell: ({ from, until }) => <Period from={from} {...(until && { until })} /> },
        {
          key: 'by',
          head: t('person.namedBy'),
          cell: ({ namedBy, order }) => [t(`namedBy.${namedBy}`), order?.paragraph].filter(Boolean).join(', '),
        },
        ...(mayEnd
          ? [
              {
                key: 'end',
                head: t('person.act'),
                cell: (role: HeldRole) =>
                  isOpen(role) && (
                    <Link
                      to="/administration/personer/$person"
                      params={{ person: id }}
                      search={{ gor: 'end-role', roll: role.number }}
                      aria-label={t('person.endRole', { role: roleLabel(role.role, i18n.language) })}
                    >
                      {t('person.end')}
                    </Link>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
