import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../session/unread.js';
import style from './more.module.css';
import { ProblemNotice } from './problem-notice.js';
import { type Paged, useMore } from './use-next-page.js';

/** Below a list that is read page by page: the next, where there is one. */
export function More({ read }: { readonly read: Paged }) {
  const { t } = useTranslation();
  const { isToCome, ask } = useMore(read);
  return (
    <>
      <NextUnread read={read} />
      {read.hasNextPage && !read.isFetchNextPageError && (
        <Button variant="secondary" loading={isToCome} onClick={ask} className={style.more}>
          {t('table.more')}
        </Button>
      )}
    </>
  );
}

/** Where the next page could not be read: why, and how to go on. */
export function NextUnread({ read: { error, isFetchNextPageError, fetchNextPage } }: { readonly read: Paged }) {
  useSaid(isFetchNextPageError ? error : null);
  return isFetchNextPageError && <ProblemNotice error={error} onAgain={() => void fetchNextPage()} />;
}
