import { Button } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../../kit/capital.js';
import { DataTable } from '../../../kit/data-table.js';
import { Instant } from '../../../kit/day.js';
import { Empty } from '../../../kit/empty.js';
import { More } from '../../../kit/more.js';
import { PlainField } from '../../../kit/plain-field.js';
import { Shown } from '../../../kit/shown.js';
import { Unbroken } from '../../../kit/unbroken.js';
import { written } from '../../../kit/written.js';
import { api } from '../../../session/api.js';
import { useMe } from '../../../session/me.js';
import { answerOf } from '../../../session/problem.js';
import { AdminPage } from '../admin-page.js';
import style from '../administration.module.css';
import { GivenUp } from './given-up.js';

/** Who was told what in a case, and whether the letter went out; those that did not are sent again from here. */
export default function NoticesPage() {
  const { t } = useTranslation(['administration', 'common']);
  const { dnr } = useSearch({ from: '/administration/besked' });
  const navigate = useNavigate();
  const isAdministrator = useMe()?.rolesToday.includes('administrator') ?? false;
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = written(event, 'dnr');
    void navigate({ to: '/administration/besked', search: asked ? { dnr: asked } : {} });
  };
  return (
    <AdminPage title={t('notices.title')} lead={t('notices.lead')} wide>
      <search>
        <form onSubmit={find} className={style.find}>
          <PlainField key={dnr} name="dnr" label={t('notices.case')} defaultValue={dnr ?? ''} maxLength={60} data-search />
          <Button type="submit" variant="secondary" data-size="sm">
            {t('common:search.go')}
          </Button>
        </form>
      </search>
      {dnr ? <NoticesOf key={dnr} dnr={dnr} /> : <Empty>{t('notices.which')}</Empty>}
      {isAdministrator && <GivenUp key={`given-up ${dnr}`} dnr={dnr} />}
    </AdminPage>
  );
}

function NoticesOf({ dnr }: { readonly dnr: string }) {
  const { t } = useTranslation(['administration', 'trail', 'common']);
  const read = useInfiniteQuery({
    queryKey: ['/api/notices', { dnr }],
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET('/api/notices', { params: { query: { case: dnr, ...(pageParam && { cursor: pageParam }) } }, signal })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  return (
    <div>
      <Shown read={read} lines={6}>
        {({ pages }) => {
          const notices = pages.flatMap(({ items }) => items);
          if (notices.length === 0)
            return (
              <Empty>
                <Unbroken>{t('notices.none', { dnr })}</Unbroken>
              </Empty>
            );
          return (
            <DataTable
              caption={t('notices.of', { dnr })}
              rows={notices}
              rowKey={({ id }) => id}
              columns={[
                { key: 'given', head: t('notices.given'), cell: ({ givenAt }) => <Instant at={givenAt} withTime /> },
                { key: 'to', head: t('notices.to'), cell: ({ recipient }) => recipient.name },
                {
                  key: 'what',
                  head: t('notices.what'),
                  cell: ({ act }) => capital(t(`trail:notices.${act}` as 'trail:notices.remind-reviewers', act)),
                },
                { key: 'outcome', head: t('notices.outcome'), cell: ({ outcome }) => t(`notices.outcomes.${outcome}`) },
              ]}
            />
          );
        }}
      </Shown>
      <More read={read} />
    </div>
  );
}
