import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../words/words.js';
import style from './shell.module.css';

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const other = i18n.language === 'en' ? 'sv' : 'en';
  const change = async () => {
    await changeLanguage(other);
    // What is not shown would come in the language before, until it is read anew.
    client.removeQueries({ type: 'inactive' });
    await client.invalidateQueries();
  };
  return (
    <button type="button" lang={other} className={style.quiet} onClick={() => void change()}>
      {t('language.other')}
    </button>
  );
}
