import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../session/read.js';
import style from './shell.module.css';

export function Foot({ onKeys }: { readonly onKeys: () => void }) {
  const { t } = useTranslation();
  const about = useRead('/api/about').data;
  return (
    <footer className={style.foot}>
      <nav aria-label={t('foot.label')}>
        <ul>
          <li>
            <Link to="/tillganglighet">{t('foot.accessibility')}</Link>
          </li>
          {about?.demo && (
            <li>
              <Link to="/prova">{t('foot.demo')}</Link>
            </li>
          )}
          <li>
            <a href="/api">{t('foot.api')}</a>
          </li>
          <li>
            <button type="button" className={style.quiet} onClick={onKeys}>
              {t('foot.keys')}
            </button>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
