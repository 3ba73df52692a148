import { Button } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../kit/act-button.js';
import { DataTable } from '../../../kit/data-table.js';
import { Day } from '../../../kit/day.js';
import { Empty } from '../../../kit/empty.js';
import { More } from '../../../kit/more.js';
import { offerOf } from '../../../kit/offers.js';
import { PlainField } from '../../../kit/plain-field.js';
import { Rail } from '../../../kit/rail.js';
import { Shown } from '../../../kit/shown.js';
import { written } from '../../../kit/written.js';
import { api } from '../../../session/api.js';
import { answerOf } from '../../../session/problem.js';
import { AdminPage } from '../admin-page.js';
import style from '../administration.module.css';
import type { Person } from '../all.js';
import { roleName } from '../role-name.js';

/** Everybody who can sign in, by name, with what they may act as today. */
export default function PeoplePage() {
  const { t, i18n } = useTranslation(['administration', 'common']);
  const { namn } = useSearch({ from: '/administration/personer' });
  const navigate = useNavigate();
  const read = useInfiniteQuery({
    queryKey: ['/api/people', { namn }],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/people', { params: { query: { ...(namn && { name: namn }), ...(pageParam && { cursor: pageParam }) } }, signal }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = written(event, 'namn');
    void navigate({ to: '/administration/personer', search: asked ? { namn: asked } : {} });
  };
  const register = (
    <ActButton
      offer={offerOf(read.data?.pages[0]?.acts, 'register-person')}
      onAct={() => void navigate({ to: '/administration/personer/ny' })}
    >
      {t('people.register')}
    </ActButton>
  );
  return (
    <AdminPage title={t('people.title')} lead={t('people.lead')} rail={<Rail label={t('here')} act={read.data && register} />}>
      <search>
        <form onSubmit={find} className={style.find}>
          <PlainField key={namn} name="namn" label={t('people.find')} defaultValue={namn ?? ''} maxLength={200} data-search />
          <Button type="submit" variant="secondary" data-size="sm">
            {t('common:search.go')}
          </Button>
        </form>
      </search>
      <div>
        <Shown read={read} lines={10}>
          {({ pages }) => {
            const people = pages.flatMap(({ items }) => items);
            if (people.length === 0) return <Empty>{t('people.noSuch', { name: namn ?? '' })}</Empty>;
            return (
              <DataTable
                asCards
                caption={namn ? t('people.found', { name: namn }) : t('people.all')}
                rows={people}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'name',
                    head: t('people.name'),
                    cell: ({ id, name }) => (
                      <Link to="/administration/personer/$person" params={{ person: id }}>
                        {name}
                      </Link>
                    ),
                  },
                  { key: 'roles', head: t('people.today'), cell: (person) => <Today person={person} language={i18n.language} /> },
                  { key: 'email', head: t('people.email'), cell: ({ email }) => email },
                ]}
              />
            );
          }}
        </Shown>
        <More read={read} />
      </div>
    </AdminPage>
  );
}

/** What a person may act as today; that they have left; that it is a program. */
function Today({ person: { kind, left, rolesToday }, language }: { readonly person: Person; readonly language: string }) {
  const { t } = useTranslation('administration');
  const roles = rolesToday.map((role) => roleName(role, language)).join(', ');
  return (
    <>
      {kind === 'machine' && `${t('people.machine')} · `}
      {roles || t('people.noRole')}
      {left && (
        <>
          {' · '}
          {t('people.left')} <Day day={left} plain />
        </>
      )}
    </>
  );
}
