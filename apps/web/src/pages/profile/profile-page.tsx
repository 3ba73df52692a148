import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Instant } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
import { Page } from '../../kit/page.js';
import { Part } from '../../kit/part.js';
import { Shown } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { type Me, signOut, useMe } from '../../session/me.js';
import { useRead } from '../../session/read.js';
import { Roles } from '../administration/people/roles.js';
import { Tasks } from '../administration/people/tasks.js';
import { roleName } from '../administration/role-name.js';
import { HowTold } from './how-told.js';

/** Who I am here: what I may act as, what hangs on me, how I am told, and when I am signed out. */
export default function ProfilePage() {
  const { t } = useTranslation('profile');
  const me = useMe();
  if (me === undefined) return null;
  if (me === null) {
    return <SignedOut title={t('title')} lead={t('signedOut')} link={t('signIn')} />;
  }
  return <Profile me={me} />;
}

function Profile({ me }: { readonly me: Me }) {
  const { t, i18n } = useTranslation('profile');
  const client = useQueryClient();
  const read = useRead('/api/people/{person}', { path: { person: me.id } });
  const roles = me.rolesToday.map((role) => roleName(role, i18n.language));
  const lead = roles.length > 0 ? t('lead', { roles: new Intl.ListFormat(i18n.language).format(roles) }) : t('noRole');
  return (
    <Page title={me.name} named={t('title')} over={t('title')} lead={lead}>
      {me.deputyships.map(({ number, inStead }) => (
        <p key={number}>{t('deputy', { name: inStead?.name ?? '' })}</p>
      ))}
      <Shown read={read} lines={24}>
        {(person) => (
          <>
            <Part id="roller" title={t('roles')}>
              <Roles person={person} />
              <p>
                <Link to="/administration/ersattare">{t('deputies')}</Link>
              </p>
            </Part>
            <Part id="uppgifter" title={t('tasks')}>
              <Tasks person={me.id} />
            </Part>
            <Part id="besked" title={t('told')}>
              <HowTold person={person} />
            </Part>
          </>
        )}
      </Shown>
      <Part id="inloggning" title={t('session')}>
        <Facts facts={[[t('until'), me.signedInUntil && <Instant key="until" at={me.signedInUntil} withTime />]]} />
        <p>{t('untilMeans')}</p>
        <Button variant="secondary" onClick={() => void signOut(client)}>
          {t('signOut')}
        </Button>
      </Part>
    </Page>
  );
}
