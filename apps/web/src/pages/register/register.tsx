import { Button } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../kit/data-table.js';
import { Day } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { useFoundCase } from '../../kit/found-case.js';
import { More } from '../../kit/more.js';
import { Page } from '../../kit/page.js';
import { PlainField } from '../../kit/plain-field.js';
import { Shown } from '../../kit/shown.js';
import { Unbroken } from '../../kit/unbroken.js';
import { written } from '../../kit/written.js';
import { api } from '../../session/api.js';
import { answerOf } from '../../session/problem.js';
import { About } from './about.js';
import style from './register.module.css';

/** The city's register of cases and documents, open to anybody (OSL 5:1–2). */
export default function Register() {
  const { t } = useTranslation(['public', 'common']);
  const { dnr } = useSearch({ from: '/diarium' });
  const navigate = useNavigate();
  const read = useInfiniteQuery({
    queryKey: ['/api/register', { dnr }],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/register', { params: { query: { ...(dnr && { case: dnr }), ...(pageParam && { cursor: pageParam }) } }, signal }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = written(event, 'dnr');
    void navigate({ to: '/diarium', search: asked ? { dnr: asked } : {} });
  };
  return (
    <Page title={t('register.title')} lead={t('register.lead')} wide>
      <search>
        <form onSubmit={find} className={style.find}>
          <PlainField key={dnr} name="dnr" label={t('register.number')} defaultValue={dnr ?? ''} maxLength={60} />
          <Button type="submit" variant="secondary" data-size="sm">
            {t('common:search.go')}
          </Button>
        </form>
      </search>
      <Shown read={read}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Empty>{dnr ? <NotHere number={dnr} /> : t('register.empty')}</Empty>;
          return (
            <DataTable
              asCards
              caption={dnr ? t('register.ofCase', { dnr }) : t('register.latest')}
              rows={items}
              rowKey={({ caseNumber, number }) => `${caseNumber} ${number}`}
              columns={[
                {
                  key: 'case',
                  head: t('register.case'),
                  kind: 'number',
                  cell: ({ caseNumber }) => (
                    <Link to="/diarium" search={{ dnr: caseNumber }}>
                      {caseNumber}
                    </Link>
                  ),
                },
                { key: 'number', head: t('register.document'), kind: 'figure', cell: ({ number }) => number || '' },
                { key: 'day', head: t('register.day'), kind: 'number', cell: ({ registeredOn }) => <Day day={registeredOn} plain /> },
                {
                  key: 'kind',
                  head: t('register.kind'),
                  cell: ({ kind }) => t(`register.kinds.${kind}` as 'register.kinds.case-opened', kind),
                },
                { key: 'about', head: t('register.about'), cell: (document) => <About document={document} /> },
                { key: 'counterpart', head: t('register.counterpart'), cell: ({ counterpart }) => counterpart },
              ]}
            />
          );
        }}
      </Shown>
      <More read={read} />
    </Page>
  );
}

/** What is not registered here may be told of with the strategy, and is read there: the notes of every directive refer to it by number. */
function NotHere({ number }: { readonly number: string }) {
  const { t } = useTranslation('public');
  const strategy = useFoundCase(number)?.strategy;
  if (strategy) return <Navigate to="/strategier/$strategy" params={{ strategy }} replace />;
  return <Unbroken>{t('register.noSuch', { dnr: number })}</Unbroken>;
}
