import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Broken } from '../kit/broken.js';
import { Page } from '../kit/page.js';

/** A page that broke, or whose code did not come through the network. The head and the foot stand around it. */
export function Trouble({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <Page title={t('problem.title')}>
      <Broken error={error} />
      <p>
        <Link to="/">{t('problem.home')}</Link>
      </p>
    </Page>
  );
}
