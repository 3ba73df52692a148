import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../kit/page.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useMe } from '../../session/me.js';
import style from './administration.module.css';

const GROUPS = [
  {
    group: 'organisation',
    pages: [
      ['people', '/administration/personer'],
      ['units', '/administration/enheter'],
      ['deputies', '/administration/ersattare'],
    ],
  },
  {
    group: 'delivery',
    pages: [
      ['division', '/administration/indelning'],
      ['components', '/administration/delar'],
    ],
  },
  {
    group: 'policy',
    pages: [
      ['deadlines', '/administration/tider'],
      ['questions', '/administration/fragor'],
      ['calendar', '/administration/kalender'],
    ],
  },
  {
    group: 'operation',
    pages: [
      ['conductors', '/administration/bevakning'],
      ['notices', '/administration/besked'],
      ['explorer', '/api'],
      ['demo', '/prova'],
    ],
  },
] as const;

/** What the administrator keeps, by subject. */
export default function AdministrationPage() {
  const { t } = useTranslation('administration');
  if (useMe() === null) {
    return <SignedOut title={t('title')} link={t('signIn')} />;
  }
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <div className={style.groups}>
        {GROUPS.map(({ group, pages }) => (
          <section key={group} aria-labelledby={group}>
            <Heading level={2} data-size="xs" id={group}>
              {t(`index.${group}`)}
            </Heading>
            <dl>
              {pages.map(([page, to]) => (
                <div key={page} data-listed>
                  <dt>{to === '/api' ? <a href={to}>{t(`index.${page}`)}</a> : <Link to={to}>{t(`index.${page}`)}</Link>}</dt>
                  <dd>{t(`index.means.${page}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Page>
  );
}
