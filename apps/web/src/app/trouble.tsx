import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../kit/page.js';
import { ProblemNotice } from '../kit/problem-notice.js';

/** A page that broke, or whose code did not come through the network. */
export function Trouble({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <Page title={t('problem.title')}>
      <ProblemNotice error={error} onAgain={reset} />
    </Page>
  );
}
