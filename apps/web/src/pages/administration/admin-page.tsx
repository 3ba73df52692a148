import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../kit/page.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useMe } from '../../session/me.js';
import style from './administration.module.css';

interface AdminPageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** The page that this one lies under; the administration's first, unless said. */
  readonly over?: ReactNode;
  readonly rail?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A page of the administration, for whoever is signed in; what they may do on it, the server says. */
export function AdminPage({ title, lead, over, children, ...page }: AdminPageProps) {
  const { t } = useTranslation('administration');
  if (useMe() === null) {
    return <SignedOut title={title} link={t('signIn')} />;
  }
  return (
    <Page title={title} lead={lead} over={over ?? <Link to="/administration">{t('title')}</Link>} {...page}>
      <div className={style.body}>{children}</div>
    </Page>
  );
}
