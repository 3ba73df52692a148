import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { Page } from '../../kit/page.js';
import { Shown, SPACE } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useMe } from '../../session/me.js';
import { useRead } from '../../session/read.js';
import { Awaited } from './awaited.js';
import { Changes } from './changes.js';
import style from './my-work.module.css';
import { Places } from './places.js';
import { Waiting } from './waiting.js';
import type { Work } from './where.js';

/** What waits for me, the most urgent first; what I wait for; what changed since I was here. */
export default function MyWork() {
  const { t } = useTranslation(['work', 'common']);
  const me = useMe();
  const work = useRead('/api/work', { query: {} });
  if (me === null) {
    return <SignedOut title={t('title')} why={t('signedOut')} link={t('common:session.signIn')} />;
  }
  return (
    <Page
      title={me ? t('greeting', { name: me.name.split(' ', 1).join('') }) : t('title')}
      named={t('title')}
      lead={work.data ? t('lead', { count: work.data.waiting.length }) : SPACE}
      wide
    >
      <Shown read={work} lines={10}>
        {(answer) => <Desk work={answer} />}
      </Shown>
    </Page>
  );
}

function Desk({ work }: { readonly work: Work }) {
  const { t } = useTranslation('work');
  return (
    <div className={style.columns}>
      <section aria-labelledby="vantar-pa-dig">
        <Heading level={2} data-size="xs" id="vantar-pa-dig">
          {t('waiting')}
        </Heading>
        {work.waiting.length === 0 ? (
          <Empty>
            <p>{work.awaited.length > 0 ? t('nothingButAwaited') : t('nothingNext')}</p>
            <Places />
          </Empty>
        ) : (
          <ul className={style.list}>
            {work.waiting.map((item) => (
              <Waiting key={item.href} item={item} />
            ))}
          </ul>
        )}
        {work.more && <p className={style.why}>{t('more')}</p>}
      </section>
      <div className={style.beside}>
        <Awaited awaited={work.awaited} />
        <Changes changes={work.changes} lastHere={work.lastHere} />
      </div>
    </div>
  );
}
