import { ROLE_NAMES } from '@anvisa/domain/permission/role-names';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../kit/capital.js';
import { Empty } from '../../kit/empty.js';
import { Page } from '../../kit/page.js';
import { Shown } from '../../kit/shown.js';
import { signInAddress } from '../../session/me.js';
import { type Answer, useRead } from '../../session/read.js';
import style from './about.module.css';

type DemoRole = NonNullable<Answer<'/api/about'>['demo']>[number];

/** More names than this say less than their number. */
const MOST_NAMES = 4;

/** Who is who in the demonstration, as its record has them today, and what runs behind it. */
export default function TryIt() {
  const { t } = useTranslation('about');
  const read = useRead('/api/about');
  return (
    <Page title={t('try.title')} lead={t('try.lead')}>
      <Shown read={read} lines={12}>
        {({ demo }) => (demo ? <Ways roles={demo} /> : <Empty>{t('try.none')}</Empty>)}
      </Shown>
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

function Ways({ roles }: { readonly roles: readonly DemoRole[] }) {
  const { t, i18n } = useTranslation('about');
  const language = i18n.language === 'en' ? 'en' : 'sv';
  return (
    <>
      <p>
        <a href={signInAddress('/')}>{t('try.signIn')}</a>
      </p>
      <Heading level={2} data-size="xs">
        {t('try.ways')}
      </Heading>
      <dl className={style.ways}>
        {roles.map(({ role, people }) => (
          <div key={role}>
            <dt>
              {capital(ROLE_NAMES[role][language])}: {people.slice(0, MOST_NAMES).join(', ')}
              {people.length > MOST_NAMES && ` ${t('try.more', { count: people.length - MOST_NAMES })}`}
            </dt>
            <dd>{t(`try.does.${role}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
