import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../kit/page.js';

export function Gone() {
  const { t } = useTranslation();
  return (
    <Page title={t('problem.gone')} lead={t('problem.goneLead')}>
      <Link to="/">{t('problem.home')}</Link>
    </Page>
  );
}
