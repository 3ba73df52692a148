import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeInWords } from '../kit/dates.js';
import { useContact } from '../session/contact.js';
import { signInAddress } from '../session/me.js';
import { type News, tellNews, useNews } from '../session/news.js';
import { readAgain, useIsUnread } from '../session/unread.js';
import { loadWords } from '../words/words.js';
import style from './notice.module.css';

/** What happens to the page while it is read: others' acts, a part that could not be read, a server out of reach, a session that ended. Said without taking the focus or any room. */
export function Notice() {
  const { t, i18n } = useTranslation();
  const contact = useContact();
  const news = useNews();
  const isUnread = useIsUnread();
  return (
    <div className={style.place}>
      <div role="status">
        {contact.how === 'away' && <Over>{t('live.away', { time: timeInWords(contact.since, i18n.language) })}</Over>}
        {contact.how === 'in-touch' && news && <NewsShown news={news} />}
        {contact.how === 'in-touch' && isUnread && <Unread />}
      </div>
      <div aria-live="assertive">
        {contact.how === 'ended' && (
          <Over>
            {t('session.ended')} <a href={signInAddress()}>{t('session.again')}</a>
          </Over>
        )}
      </div>
    </div>
  );
}

function NewsShown({ news: { type, at } }: { readonly news: News }) {
  const { t, i18n } = useTranslation(['common', 'work']);
  const [hasWords, setWords] = useState(false);
  useEffect(() => void loadWords('work').finally(() => setWords(true)), []);
  if (!hasWords) return null;
  const what = i18n.exists(`work:happened.${type}`) ? t(`work:happened.${type}` as 'work:happened.DraftSubmitted') : t('live.changed');
  return (
    <Over>
      {t('live.news', { time: timeInWords(at, i18n.language), what })}
      <button type="button" className={style.close} onClick={() => tellNews(undefined)}>
        {t('live.close')}
      </button>
    </Over>
  );
}

function Unread() {
  const { t } = useTranslation();
  const client = useQueryClient();
  return (
    <Over>
      {t('live.unread')}
      <button type="button" className={style.close} onClick={() => readAgain(client)}>
        {t('problem.again')}
      </button>
    </Over>
  );
}

/** What comes over the page while it is read. Where it hides what the keyboard is at, the page makes way (WCAG 2.4.11). */
function Over({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const makeWay = () => place.current && makeWayFor(place.current);
    makeWay();
    // What is read anew meanwhile moves the page beneath it.
    const page = new ResizeObserver(makeWay);
    page.observe(document.body);
    return () => page.disconnect();
  }, []);
  return (
    <p ref={place} className={style.notice}>
      {children}
    </p>
  );
}

function makeWayFor(over: HTMLElement): void {
  const focused = document.querySelector(':focus-visible');
  if (!focused) return;
  const { top } = focused.getBoundingClientRect();
  const isHidden = top >= over.getBoundingClientRect().top && top < window.innerHeight;
  if (isHidden) focused.scrollIntoView({ block: 'nearest' });
}
