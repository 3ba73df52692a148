import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import style from './audit.module.css';

/** What holds the trail together, and how anybody who runs Anvisa tries it. */
export function Verify({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('audit');
  return (
    <section aria-labelledby="bevis" className={style.verify}>
      <Heading level={2} data-size="2xs" id="bevis">
        {t('verify.title')}
      </Heading>
      <p>{t('verify.chain')}</p>
      <p>{t('verify.how')}</p>
      <pre>
        <code>npx anvisa verify</code>
      </pre>
      <p>{t('verify.answer')}</p>
      {children}
    </section>
  );
}
