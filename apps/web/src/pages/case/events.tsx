import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../session/api.js';
import { answerOf } from '../../session/problem.js';
import { Entries } from '../../trail/entries.js';
import type { Edition } from './edition.js';

/** What has happened in the case. */
export function Events({ edition: { caseNumber } }: { readonly edition: Edition }) {
  const read = useInfiniteQuery({
    queryKey: ['/api/cases/{caseNumber}/trail', caseNumber, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/cases/{caseNumber}/trail', {
          params: { path: { caseNumber }, query: { limit: 50, ...(pageParam !== '' && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  return <Entries read={read} />;
}
