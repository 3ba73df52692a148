import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../../app/search-box.js';
import { Page } from '../../kit/page.js';
import { Shown } from '../../kit/shown.js';
import { signInAddress, useMe } from '../../session/me.js';
import { useRead } from '../../session/read.js';
import { Areas } from './areas.js';
import style from './front.module.css';

/** What a first-time visitor came for: what the city's IT follows today, and where to sign in. */
export default function Front() {
  const { t } = useTranslation('public');
  const map = useRead('/api/area-map');
  const inForce = useRead('/api/in-force', { query: { limit: 200 } });
  const me = useMe();
  return (
    <Page title={t('front.title')} named="Anvisa" lead={t('front.lead')} wide>
      <div className={style.search}>
        <SearchBox large />
      </div>
      <div className={style.columns}>
        <section aria-labelledby="galler-i-dag">
          <Heading level={2} data-size="sm" id="galler-i-dag">
            {t('front.today')}
          </Heading>
          <Shown read={inForce} lines={8}>
            {({ items }) => <Areas directives={items} map={map.data} />}
          </Shown>
        </section>
        {me === null && (
          <section className={style.signIn} aria-labelledby="arbetar-du">
            <Heading level={2} data-size="xs" id="arbetar-du">
              {t('front.working')}
            </Heading>
            <p>{t('front.signIn')}</p>
            <a href={signInAddress('/mitt-arbete')}>{t('front.signInLink')}</a>
          </section>
        )}
      </div>
    </Page>
  );
}
