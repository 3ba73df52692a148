import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../kit/act-button.js';
import { dateInWords } from '../../../kit/dates.js';
import { Facts } from '../../../kit/facts.js';
import { offerOf } from '../../../kit/offers.js';
import { Part } from '../../../kit/part.js';
import { Rail } from '../../../kit/rail.js';
import { Receipt } from '../../../kit/receipt.js';
import { ShownPage } from '../../../kit/shown.js';
import { SignedOut } from '../../../kit/signed-out.js';
import { useMe } from '../../../session/me.js';
import { useRead } from '../../../session/read.js';
import { AdminPage } from '../admin-page.js';
import style from '../administration.module.css';
import { EventsAbout } from '../events-about.js';
import { roleName } from '../role-name.js';
import { DoingForm } from './doing-form.js';
import type { Done, OnePerson } from './person.js';
import { Roles } from './roles.js';
import { Tasks } from './tasks.js';

/** One person: what they may act as, what hangs on them, and what the administrator may do about it. */
export default function PersonPage() {
  const { t } = useTranslation('administration');
  const { person } = useParams({ from: '/administration/personer/$person' });
  const read = useRead('/api/people/{person}', { path: { person } });
  if (useMe() === null) {
    return <SignedOut title={t('person.title')} link={t('signIn')} />;
  }
  return (
    <ShownPage title={t('person.title')} read={read} lines={10}>
      {(shown) => <PersonShown key={person} person={shown} />}
    </ShownPage>
  );
}

function PersonShown({ person }: { readonly person: OnePerson }) {
  const { t, i18n } = useTranslation('administration');
  const { gor } = useSearch({ from: '/administration/personer/$person' });
  const navigate = useNavigate();
  const [done, setDone] = useState<Done>();
  const { id, name, email, kind, left, rolesToday, acts, preference } = person;
  const go = (search: { gor?: typeof gor }) => {
    setDone(undefined);
    return navigate({ to: '/administration/personer/$person', params: { person: id }, search });
  };
  const roles = rolesToday.map((role) => roleName(role, i18n.language));
  const lead = left
    ? t('person.hasLeft', { name, day: dateInWords(left, i18n.language) })
    : roles.length > 0
      ? t('person.is', { name, roles: new Intl.ListFormat(i18n.language).format(roles) })
      : t('person.isNothing', { name });
  return (
    <AdminPage
      title={name}
      lead={lead}
      over={<Link to="/administration/personer">{t('people.title')}</Link>}
      rail={
        <Rail
          label={t('here')}
          act={
            <ActButton offer={offerOf(acts, 'give-role')} onAct={() => void go({ gor: 'give-role' })}>
              {t('doing.give-role.title')}
            </ActButton>
          }
        >
          <div className={style.doings}>
            {(['hand-over-tasks', 'close-person'] as const).map((act) => (
              <ActButton key={act} variant="secondary" offer={offerOf(acts, act)} onAct={() => void go({ gor: act })}>
                {t(`doing.${act}.title`)}
              </ActButton>
            ))}
            <ActButton
              variant="secondary"
              offer={offerOf(acts, 'name-deputy')}
              onAct={() => void navigate({ to: '/administration/ersattare', search: { person: id } })}
            >
              {t('deputies.name')}
            </ActButton>
          </div>
        </Rail>
      }
    >
      {done && <Receipt key={done.answer.at} answer={done.answer} title={done.said} />}
      {gor && (
        <DoingForm
          key={gor}
          doing={gor}
          person={person}
          onDone={(one) => {
            void go({});
            setDone(one);
          }}
        />
      )}
      <Part id="roller" title={t('person.roles')}>
        <Roles person={person} />
      </Part>
      {gor !== 'hand-over-tasks' && gor !== 'close-person' && (
        <Part id="uppgifter" title={t('person.tasks')}>
          <Tasks person={id} />
        </Part>
      )}
      <Part id="uppgifter-om" title={t('person.about')}>
        <Facts
          facts={[
            [t('people.email'), email],
            [t('register.kind'), kind && t('people.machine')],
            [t('person.told'), t(`told.${preference}`)],
          ]}
        />
      </Part>
      <EventsAbout kind="person" id={id} />
    </AdminPage>
  );
}
