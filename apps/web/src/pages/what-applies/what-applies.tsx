import { skipToken, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../../app/search-box.js';
import { dateInWords } from '../../kit/dates.js';
import { Empty } from '../../kit/empty.js';
import { OnDay } from '../../kit/on-day.js';
import { Page } from '../../kit/page.js';
import { Shown } from '../../kit/shown.js';
import { reading } from '../../session/read.js';
import { Applies } from './applies.js';
import { Mentions } from './mentions.js';
import style from './what-applies.module.css';

/** Fewer letters are no word yet. */
const SHORTEST = 2;

/** From what somebody wants to buy or use to what applies to it. */
export default function WhatApplies() {
  const { t, i18n } = useTranslation('public');
  const { q = '', gallde } = useSearch({ from: '/vad-galler' });
  const navigate = useNavigate();
  const asked = q.length >= SHORTEST;
  const options = reading('/api/what-applies', { query: { q, ...(gallde && { on: gallde }) } });
  const read = useQuery({ ...options, queryFn: asked ? options.queryFn : skipToken });
  return (
    <Page title={t('applies.title')} named={q ? `${q} – ${t('applies.title')}` : t('applies.title')} lead={t('applies.lead')}>
      <SearchBox large words={q} />
      <OnDay day={gallde} onDay={(day) => void navigate({ to: '/vad-galler', search: { ...(q && { q }), ...(day && { gallde: day }) } })} />
      {q && !asked && <Empty>{t('applies.short')}</Empty>}
      {asked && (
        <div className={style.results}>
          <Shown read={read} lines={10}>
            {({ items, isDivided, on }) =>
              items.length === 0 ? (
                <Empty>{isDivided ? t('applies.none', { q }) : t('applies.undivided', { day: dateInWords(on, i18n.language) })}</Empty>
              ) : (
                items.map((item) => <Applies key={`${item.area} ${item.component}`} item={item} on={gallde} />)
              )
            }
          </Shown>
          <Mentions words={q} on={gallde} />
        </div>
      )}
    </Page>
  );
}
