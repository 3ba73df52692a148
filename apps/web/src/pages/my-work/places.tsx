import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MENU } from '../../app/menu.js';
import { useMe } from '../../session/me.js';
import style from './my-work.module.css';

/** Where somebody's own pages are, for when nothing waits: those that the menu has for their roles. */
export function Places() {
  const { t } = useTranslation(['work', 'common']);
  const roles = new Set<string>(useMe()?.rolesToday);
  const places = MENU.filter(({ who }) => typeof who !== 'string' && who.some((role) => roles.has(role)));
  if (places.length === 0) return null;
  return (
    <>
      <p>{t('meanwhile')}</p>
      <ul className={style.places}>
        {places.map(({ to, words }) => (
          <li key={to}>
            <Link to={to}>{t(`common:${words}`)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
