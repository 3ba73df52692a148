import { useInfiniteQuery } from '@tanstack/react-query';
import { given } from '../../../kit/given.js';
import { useNextPage } from '../../../kit/use-next-page.js';
import { api } from '../../../session/api.js';
import { answerOf } from '../../../session/problem.js';
import type { CasesAsked } from './asked.js';

/** So many pages of the cases that are asked for, each begun where the one before it ended. */
export function useCases({ sok, lage, omrade, hos, frist, ordning, sidor = 1 }: CasesAsked) {
  const query = given({
    find: sok,
    state: lage,
    area: omrade,
    officer: hos,
    deadline: frist && ('passed' as const),
    sort: ordning && ('-since' as const),
  });
  const read = useInfiniteQuery({
    queryKey: ['/api/cases', { query }],
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET('/api/cases', { params: { query: { ...query, ...(pageParam && { cursor: pageParam }) } }, signal })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const { hasNextPage } = read;
  const come = read.data?.pages.length ?? 0;
  const isShort = come > 0 && come < sidor && hasNextPage;
  useNextPage(read, isShort);
  return { read, isShort, isMore: come > sidor || hasNextPage };
}
