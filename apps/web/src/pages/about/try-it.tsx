import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../kit/page.js';
import { signInAddress } from '../../session/me.js';
import style from './about.module.css';

const WAYS = ['officer', 'head', 'reviewer', 'director', 'committee', 'evaluator', 'registrar', 'auditor', 'administrator'] as const;

/** Who is who in the demonstration, and what runs behind it. */
export default function TryIt() {
  const { t } = useTranslation('about');
  return (
    <Page title={t('try.title')} lead={t('try.lead')}>
      <p>
        <a href={signInAddress('/')}>{t('try.signIn')}</a>
      </p>
      <Heading level={2} data-size="xs">
        {t('try.ways')}
      </Heading>
      <dl className={style.ways}>
        {WAYS.map((way) => (
          <div key={way}>
            <dt>{t(`try.${way}.who`)}</dt>
            <dd>{t(`try.${way}.does`)}</dd>
          </div>
        ))}
      </dl>
      <Heading level={2} data-size="xs">
        {t('try.behind')}
      </Heading>
      <ul>
        <li>
          <a href="/api">{t('try.api')}</a>
        </li>
        <li>{t('try.mail')}</li>
        <li>
          <a href="/metrics">{t('try.operator')}</a>
        </li>
      </ul>
    </Page>
  );
}
