import { Button } from '@digdir/designsystemet-react';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import style from './more.module.css';

interface MoreProps {
  readonly read: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
}

/** Below a list that is read page by page: the next, where there is one. */
export function More({ read: { hasNextPage, isFetchingNextPage, fetchNextPage } }: MoreProps) {
  const { t } = useTranslation();
  return (
    hasNextPage && (
      <Button variant="secondary" loading={isFetchingNextPage} onClick={() => void fetchNextPage()} className={style.more}>
        {t('table.more')}
      </Button>
    )
  );
}
