import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { Page } from '../../kit/page.js';
import { Shown } from '../../kit/shown.js';
import { useMe } from '../../session/me.js';
import { useVersioned } from '../../session/read.js';
import { CaseDesk } from './case-desk.js';

/** One case on the director's desk. */
export default function DeskPage() {
  const { t } = useTranslation('desk');
  const { directive, edition } = useParams({ from: '/beslut/$directive/$edition' });
  const me = useMe();
  const read = useVersioned('/api/directives/{directive}/editions/{edition}', { path: { directive, edition: Number(edition) } });
  return (
    <Shown read={read} lines={14}>
      {({ answer, version }) =>
        answer.text ? (
          <CaseDesk key={answer.self} desk={{ edition: answer, text: answer.text, version }} me={me} />
        ) : (
          <Page title={answer.directiveTitle} over={t('over', { edition: answer.number, caseNumber: answer.caseNumber })}>
            <Empty>{t('noText')}</Empty>
          </Page>
        )
      }
    </Shown>
  );
}
