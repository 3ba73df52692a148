import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../kit/page.js';
import { Shown } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useMe } from '../../session/me.js';
import { useRead } from '../../session/read.js';
import { Evaluation } from './evaluation.js';

/** One round: the questions for who is asked, the answers for who reads, the conclusion for who draws it. */
export default function EvaluationPage() {
  const { t } = useTranslation(['evaluation', 'common']);
  const { directive, edition, round } = useParams({ from: '/utvarderingar/$directive/$edition/$round' });
  const read = useRead('/api/directives/{directive}/editions/{edition}/evaluations/{round}', {
    path: { directive, edition: Number(edition), round: Number(round) },
  });
  const me = useMe();
  if (me === null) {
    return <SignedOut title={t('title')} why={t('signIn')} link={t('common:session.signIn')} />;
  }
  if (!read.data || !me) {
    return (
      <Page title={t('title')}>
        <Shown read={read} lines={14}>
          {() => null}
        </Shown>
      </Page>
    );
  }
  return <Evaluation key={`${directive} ${edition} ${round}`} round={read.data} me={me} />;
}
