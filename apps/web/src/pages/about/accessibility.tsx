import { Heading, Link } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../kit/dates.js';
import { Page } from '../../kit/page.js';
import { Shown } from '../../kit/shown.js';
import { useRead } from '../../session/read.js';

const AUTHORITY = 'https://www.digg.se/tdosanmalan';
/** When the pages were last assessed as a whole, by hand. */
const ASSESSED = '2026-11-25';
const FAILINGS = ['readers', 'explorer', 'pictures', 'language'] as const;

/** The accessibility statement that the law asks for (2018:1937, 13 §; MDFFS 2019:2), and the way to report what fails (10 §). */
export default function Accessibility() {
  const { t, i18n } = useTranslation('about');
  return (
    <Page title={t('accessibility.title')} lead={t('accessibility.lead')}>
      <Part of="how">
        <p>{t('accessibility.how.text')}</p>
      </Part>
      <Part of="known">
        <ul>
          {FAILINGS.map((failing) => (
            <li key={failing}>{t(`accessibility.known.${failing}`)}</li>
          ))}
        </ul>
      </Part>
      <Part of="report">
        <Reporting />
      </Part>
      <Part of="supervision">
        <p>{t('accessibility.supervision.text')}</p>
        <p>
          <Link href={AUTHORITY}>{t('accessibility.authority')}</Link>
        </p>
      </Part>
      <Part of="tested">
        <p>{t('accessibility.tested.text', { on: dateInWords(ASSESSED, i18n.language) })}</p>
      </Part>
    </Page>
  );
}

function Part({ of, children }: { readonly of: 'how' | 'known' | 'report' | 'supervision' | 'tested'; readonly children: ReactNode }) {
  const { t } = useTranslation('about');
  return (
    <section aria-labelledby={of}>
      <Heading level={2} data-size="xs" id={of}>
        {t(`accessibility.${of}.title`)}
      </Heading>
      {children}
    </section>
  );
}

/** Whoever runs the service says where one writes; where they have not, that is said. */
function Reporting() {
  const { t } = useTranslation('about');
  const read = useRead('/api/about');
  return (
    <>
      <p>{t('accessibility.report.text')}</p>
      <Shown read={read} lines={1}>
        {({ accessibilityContact: contact }) =>
          contact === undefined ? (
            <p>{t('accessibility.report.nowhere')}</p>
          ) : (
            <p>
              <Link
                href={contact.includes('://') ? contact : `mailto:${contact}?subject=${encodeURIComponent(t('accessibility.subject'))}`}
              >
                {contact}
              </Link>
            </p>
          )
        }
      </Shown>
    </>
  );
}
