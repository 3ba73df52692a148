import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { statusOf } from './problem.js';
import { Told, useTold } from './told.js';

/** What went wrong that a page says itself, where the answer would stand. */
const said = new Told<ReadonlySet<unknown>>(new Set());

/** A page says this itself, where it is an error: it is not told once more. */
export function useSaid(error: Error | null): void {
  useEffect(() => {
    if (error === null) return;
    said.tell(new Set([...said.now(), error]));
    return () => said.tell(new Set([...said.now()].filter((one) => one !== error)));
  }, [error]);
}

/** Whether something that the page shows could not be read, and the page does not say so itself: a name, a figure, the edition before. */
export function useIsUnread(): boolean {
  const cache = useQueryClient().getQueryCache();
  const known = useTold(said);
  const isUntold = (query: Query) => isUnread(query) && !known.has(query.state.error);
  return useSyncExternalStore(
    useCallback((changed: () => void) => cache.subscribe(changed), [cache]),
    () => cache.findAll({ type: 'active', predicate: isUntold }).length > 0,
  );
}

/** Asks again for all of the page that could not be read. */
export function readAgain(client: QueryClient): void {
  void client.refetchQueries({ type: 'active', predicate: isUnread });
}

/** It could not be read, and may be when it is asked for again. */
export function isUnread({ state: { status, error } }: Query): boolean {
  return status === 'error' && !isFinal(statusOf(error));
}

/** What is not there, or not for the reader, is no more so when it is asked for again; who is signed out is told so. */
export function isFinal(status: number | undefined): boolean {
  return status === 401 || status === 403 || status === 404;
}
