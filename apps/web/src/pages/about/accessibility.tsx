import { Heading, Link } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../kit/page.js';

const AUTHORITY = 'https://www.digg.se/tdosanmalan';

/** The accessibility statement that the law asks for (2018:1937, 13 §), and the way to report what fails (10 §). */
export default function Accessibility() {
  const { t } = useTranslation('about');
  return (
    <Page title={t('accessibility.title')} lead={t('accessibility.lead')}>
      {(['how', 'known', 'tested', 'report', 'supervision'] as const).map((part) => (
        <section key={part}>
          <Heading level={2} data-size="xs">
            {t(`accessibility.${part}.title`)}
          </Heading>
          <p>{t(`accessibility.${part}.text`)}</p>
          {part === 'report' && (
            <p>
              <Link href={`mailto:tillganglighet@stad.example?subject=${encodeURIComponent(t('accessibility.subject'))}`}>
                tillganglighet@stad.example
              </Link>
            </p>
          )}
          {part === 'supervision' && (
            <p>
              <Link href={AUTHORITY}>{t('accessibility.authority')}</Link>
            </p>
          )}
        </section>
      ))}
    </Page>
  );
}
