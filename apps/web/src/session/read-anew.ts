import { notifyManager, type Query, type QueryClient } from '@tanstack/react-query';
import { holdSteady } from './steady.js';
import { isUnread } from './unread.js';

/** Reads anew while what is read stands still. @returns what did change of what is shown. */
export async function readAnew(client: QueryClient, isConcerned: (query: Query) => boolean): Promise<readonly Query[]> {
  const predicate = (query: Query) => isConcerned(query) && !saysUnread(query);
  const shown = client
    .getQueryCache()
    .findAll({ type: 'active', predicate })
    .map((query) => ({ query, before: query.state.data }));
  const underway = client.getQueryCache().findAll({ predicate, fetchStatus: 'fetching' }).filter(mustCome);
  const isUnderway = (query: Query) => underway.includes(query);
  const letGo = holdSteady();
  await Promise.all([
    client.invalidateQueries({ predicate: (query) => predicate(query) && !isUnderway(query) }),
    client.invalidateQueries({ predicate: isUnderway }, { cancelRefetch: false }),
  ]);
  // Such an answer may tell how it was before the change: once it has come, it is asked for again.
  if (underway.length > 0) await client.invalidateQueries({ predicate: (query) => isUnderway(query) && !saysUnread(query) });
  // After what was read has been drawn.
  notifyManager.schedule(() => requestAnimationFrame(letGo));
  return shown.filter(({ query, before }) => before !== undefined && query.state.data !== before).map(({ query }) => query);
}

/** A first reading, and one that is tried again, are not broken off: begun anew with each thing that others do, they would never end in a busy city. */
function mustCome({ state: { data, fetchFailureCount } }: Query): boolean {
  return data === undefined || fetchFailureCount > 0;
}

/** Where nothing was answered, or no next page, the page says so until somebody tries again or the server is back: others' acts do not take it away. */
function saysUnread(query: Query): boolean {
  const { data, fetchMeta } = query.state;
  return (data === undefined || fetchMeta?.fetchMore !== undefined) && isUnread(query);
}
