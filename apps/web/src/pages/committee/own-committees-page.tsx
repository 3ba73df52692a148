import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { Loading } from '../../kit/loading.js';
import { Page } from '../../kit/page.js';
import { useUnitNames } from '../../kit/unit-names.js';
import { type Me, signInAddress, useMe } from '../../session/me.js';

/** The committee that one speaks for; whoever speaks for several chooses. */
export default function OwnCommitteesPage() {
  const { t } = useTranslation(['committee', 'common']);
  const me = useMe();
  const names = useUnitNames();
  if (me === undefined) {
    return (
      <Page title={t('own.title')}>
        <Loading />
      </Page>
    );
  }
  const own = me ? unitsOf(me) : [];
  const [first] = own;
  if (own.length === 1 && first) return <Navigate to="/namnder/$unit" params={{ unit: first }} replace />;
  return (
    <Page title={t('own.title')}>
      {own.length === 0 && (
        <Empty>
          <p>{t('own.none')}</p>
          {me === null && <a href={signInAddress()}>{t('common:session.signIn')}</a>}
        </Empty>
      )}
      <ul>
        {own.map((unit) => (
          <li key={unit}>
            <Link to="/namnder/$unit" params={{ unit }}>
              {names.get(unit) ?? unit}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function unitsOf({ roles, today }: Me): readonly string[] {
  const held = roles.filter(
    ({ role, from, until }) => role === 'committee-contact' && from <= today && (until === undefined || until >= today),
  );
  return [...new Set(held.flatMap(({ unit }) => unit ?? []))];
}
