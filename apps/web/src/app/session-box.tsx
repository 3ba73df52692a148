import { useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Me, signInAddress, signOut } from '../session/me.js';
import style from './shell.module.css';

/** Who is signed in, or where to. */
export function SessionBox({ me }: { readonly me: Me | null | undefined }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { href } = useLocation();
  const [isStillIn, setStillIn] = useState(false);
  if (me === undefined) return <span className={style.unknown} />;
  if (me === null) {
    return (
      <a className={style.signIn} href={signInAddress(href === '/' ? '/mitt-arbete' : href)}>
        {t('session.signIn')}
      </a>
    );
  }
  return (
    <>
      <Link to="/jag" className={style.name}>
        <span className="ds-sr-only">{t('session.label')} </span>
        {me.name}
      </Link>
      <button type="button" className={style.quiet} onClick={() => void signOut(client).catch(() => setStillIn(true))}>
        {t('session.signOut')}
      </button>
      {isStillIn && <p role="alert">{t('session.stillIn')}</p>}
    </>
  );
}
