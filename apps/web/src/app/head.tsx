import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/me.js';
import { LanguageSwitch } from './language-switch.js';
import { MENU } from './menu.js';
import { SearchBox } from './search-box.js';
import { SessionBox } from './session-box.js';
import style from './shell.module.css';

export function Head() {
  const { t } = useTranslation();
  const me = useMe();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const menu = useId();
  const opener = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes when somebody has gone where it leads.
  useEffect(() => setOpen(false), [pathname]);
  const roles = new Set<string>(me?.rolesToday);
  const shown = MENU.filter(({ who }) => who === 'all' || (me && (who === 'signed-in' || who.some((role) => roles.has(role)))));
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpen(false);
      opener.current?.focus();
    };
    if (open) document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [open]);
  return (
    <header className={style.head}>
      <div className={style.bar}>
        <Link to="/" className={style.brand}>
          Anvisa<span className={style.city}>{t('city')}</span>
        </Link>
        <button
          ref={opener}
          type="button"
          className={style.opener}
          aria-expanded={open}
          aria-controls={menu}
          onClick={() => setOpen(!open)}
        >
          {t('menu.open')}
        </button>
        <div id={menu} className={style.menu} data-open={open}>
          {pathname !== '/' && pathname !== '/vad-galler' && <SearchBox />}
          <div className={style.self}>
            <LanguageSwitch />
            <SessionBox me={me} />
          </div>
          <nav aria-label={t('menu.label')}>
            <ul>
              {shown.map(({ to, words }) => (
                <li key={to}>
                  <Link to={to}>{t(words)}</Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </header>
  );
}
