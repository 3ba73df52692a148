import { Button } from '@digdir/designsystemet-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../kit/empty.js';
import { NextUnread } from '../../../kit/more.js';
import { Page } from '../../../kit/page.js';
import { Shown } from '../../../kit/shown.js';
import { SignedOut } from '../../../kit/signed-out.js';
import { useMe } from '../../../session/me.js';
import { statusOf } from '../../../session/problem.js';
import { chosenIn, MOST_PAGES } from './asked.js';
import { CasesFilters } from './cases-filters.js';
import { CasesTable } from './cases-table.js';
import { Elsewhere } from './elsewhere.js';
import style from './list.module.css';
import { useCases } from './use-cases.js';

/** So many are counted, and no further. */
const COUNTED = 1_000;

/** The cases: the one that somebody looks for, and those that should have been done. */
export default function CasesPage() {
  const { t } = useTranslation(['cases', 'common']);
  const me = useMe();
  if (me === null) return <SignedOut title={t('title')} why={t('signIn')} link={t('common:session.signIn')} />;
  return <Cases />;
}

function Cases() {
  const { t } = useTranslation(['cases', 'common']);
  const navigate = useNavigate();
  const asked = useSearch({ from: '/arenden' });
  const { read, isShort, isMore } = useCases(asked);
  const isChosen = Object.keys(chosenIn(asked)).length > 0;
  const { sidor = 1 } = asked;
  const count = read.data?.pages[0]?.count;
  if (statusOf(read.error) === 403) {
    return (
      <Page title={t('title')}>
        <Empty>
          <p>{t('notYours')}</p>
          <Link to="/mitt-arbete">{t('common:menu.myWork')}</Link>
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={<span aria-live="polite">{count === undefined ? t('lead') : inWords(count)}</span>} wide>
      <CasesFilters key={JSON.stringify(chosenIn(asked))} asked={asked} />
      <Shown read={read} lines={12}>
        {({ pages }) => {
          const items = pages.slice(0, sidor).flatMap((page) => page.items);
          return items.length === 0 ? <Nothing isChosen={isChosen} words={asked.sok} /> : <CasesTable items={items} />;
        }}
      </Shown>
      <NextUnread read={read} />
      {isMore && sidor < MOST_PAGES && !read.isFetchNextPageError && (
        <Button
          variant="secondary"
          className={style.more ?? ''}
          loading={isShort}
          onClick={() => void navigate({ to: '/arenden', search: { ...asked, sidor: sidor + 1 }, resetScroll: false })}
        >
          {t('common:table.more')}
        </Button>
      )}
      {isMore && sidor === MOST_PAGES && <p>{t('tooMany')}</p>}
    </Page>
  );

  function inWords(number: number): string {
    const kind = isChosen ? 'chosen' : 'all';
    const order = number > 1 ? ` ${t(asked.ordning ? 'order.changed' : 'order.deadline')}` : '';
    return (number > COUNTED ? t(`count.${kind}Many`) : t(`count.${kind}`, { count: number })) + order;
  }
}

/** Nothing to show: because nothing is there yet, or because nothing is as one chose. */
function Nothing({ isChosen, words }: { readonly isChosen: boolean; readonly words: string | undefined }) {
  const { t } = useTranslation('cases');
  return (
    <Empty>
      {words && <Elsewhere number={words} />}
      <p>{t(isChosen ? 'none.chosen' : 'none.all')}</p>
      {isChosen ? (
        <Link to="/arenden" search={{}}>
          {t('clear')}
        </Link>
      ) : (
        <Link to="/omraden">{t('none.begin')}</Link>
      )}
    </Empty>
  );
}
