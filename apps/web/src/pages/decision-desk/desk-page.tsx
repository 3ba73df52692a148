import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { Page } from '../../kit/page.js';
import { ShownPage } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useMe } from '../../session/me.js';
import { useVersioned } from '../../session/read.js';
import { CaseDesk } from './case-desk.js';

/** One case on the director's desk. */
export default function DeskPage() {
  const { t } = useTranslation('desk');
  const { directive, edition } = useParams({ from: '/beslut/$directive/$edition' });
  const me = useMe();
  const read = useVersioned('/api/directives/{directive}/editions/{edition}', { path: { directive, edition: Number(edition) } });
  if (me === null) {
    return <SignedOut title={t('cases.title')} link={t('cases.signIn')} />;
  }
  return (
    <ShownPage title={t('cases.title')} read={read} lines={14}>
      {({ answer, version }) =>
        answer.text ? (
          <CaseDesk key={answer.self} desk={{ edition: answer, text: answer.text, version }} me={me} />
        ) : (
          <Page title={answer.directiveTitle} over={t('over', { edition: answer.number, caseNumber: answer.caseNumber })}>
            <Empty>{t('noText')}</Empty>
          </Page>
        )
      }
    </ShownPage>
  );
}
