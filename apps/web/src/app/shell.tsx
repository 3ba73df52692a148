import { SkipLink } from '@digdir/designsystemet-react';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Later } from '../kit/later.js';
import { loadWords } from '../words/words.js';
import { Foot } from './foot.js';
import { Head } from './head.js';
import { keyPresses } from './key-presses.js';
import { moveInList } from './move-in-list.js';
import { Notice } from './notice.js';
import style from './shell.module.css';

const Keys = lazy(() => loadWords('keys').then(() => import('./keys.js')));

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [keys, setKeys] = useState(false);
  useEffect(
    () =>
      keyPresses({
        // A page's own search comes after the head's, and before it in what somebody here looks for.
        '/': () => [...document.querySelectorAll<HTMLElement>('[data-search]')].at(-1)?.focus(),
        '?': () => setKeys(true),
        gm: () => void navigate({ to: '/mitt-arbete' }),
        j: () => moveInList(1),
        k: () => moveInList(-1),
      }),
    [navigate],
  );
  return (
    <>
      <SkipLink href="#innehall">{t('skip')}</SkipLink>
      <Head />
      <main id="innehall" tabIndex={-1} className={style.main}>
        <Outlet />
      </main>
      <Foot onKeys={() => setKeys(true)} />
      <Notice />
      {keys && (
        <Later>
          <Keys onClose={() => setKeys(false)} />
        </Later>
      )}
    </>
  );
}
