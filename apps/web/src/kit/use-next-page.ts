import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** A list that is read page by page. */
export type Paged = Pick<
  UseInfiniteQueryResult<InfiniteData<unknown>>,
  'data' | 'error' | 'hasNextPage' | 'isFetching' | 'isFetchNextPageError' | 'fetchNextPage'
>;

/**
 * Reads the next page while it is wanted. What has changed on the server has the list read anew, which breaks a next page off, or is broken off by
 * it: so the one waits for the other, and is asked for until it has come or failed.
 */
export function useNextPage({ isFetching, isFetchNextPageError, fetchNextPage }: Paged, isWanted: boolean): void {
  useEffect(() => {
    if (isWanted && !isFetching && !isFetchNextPageError) void fetchNextPage();
  }, [isWanted, isFetching, isFetchNextPageError, fetchNextPage]);
}

/** A next page that is wanted once somebody asks for it, until the list has as many. */
export function useMore(read: Paged): { readonly isToCome: boolean; readonly ask: () => void } {
  const { data, hasNextPage, isFetchNextPageError } = read;
  const come = data?.pages.length ?? 0;
  const [after, setAfter] = useState<number>();
  // Of another list, or come.
  if (after !== undefined && (after !== come || !hasNextPage)) setAfter(undefined);
  const isWanted = after === come;
  useNextPage(read, isWanted);
  return { isToCome: isWanted && !isFetchNextPageError, ask: () => setAfter(come) };
}
