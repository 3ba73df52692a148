import { SkipLink } from '@digdir/designsystemet-react';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Foot } from './foot.js';
import { Head } from './head.js';
import { Keys } from './keys.js';
import style from './shell.module.css';

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation();
  return (
    <>
      <SkipLink href="#innehall">{t('skip')}</SkipLink>
      <Head />
      <main id="innehall" tabIndex={-1} className={style.main}>
        <Outlet />
      </main>
      <Foot />
      <Keys />
    </>
  );
}
