import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { Loading } from '../../kit/loading.js';
import { Page } from '../../kit/page.js';
import { Shown } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { useMe } from '../../session/me.js';
import { useEdition } from '../directive/use-edition.js';
import { Review } from './review.js';

/** A reviewer's one page: what changed, the text to read and comment on, and the verdict. */
export default function ReviewPage() {
  const { t } = useTranslation(['review', 'common']);
  const { directive, edition } = useParams({ from: '/granskning/$directive/$edition' });
  const read = useEdition(directive, Number(edition));
  const before = useEdition(directive, read.data?.basedOn);
  const me = useMe();
  if (me === null) {
    return <SignedOut title={t('title')} why={t('signIn')} link={t('common:session.signIn')} />;
  }
  // What changed stands above the form: it is waited for, so that the form does not move.
  const isComing = before.isLoading && !before.isFetched;
  if (!read.data || isComing || !me) {
    return (
      <Page title={t('title')}>
        <Shown read={read} lines={14}>
          {() => <Loading lines={14} />}
        </Shown>
      </Page>
    );
  }
  const { text, review } = read.data;
  if (!text || !review) {
    return (
      <Page title={read.data.directiveTitle} named={t('title')}>
        <Empty>{t('nothing')}</Empty>
      </Page>
    );
  }
  return <Review key={read.data.self} edition={read.data} text={text} review={review} me={me} />;
}
