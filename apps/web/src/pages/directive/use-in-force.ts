import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../session/api.js';
import { answerOf } from '../../session/problem.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The edition that applied on a day, of the directive named by its id or by the area that it governs. */
export function useInForce(directive: string, on: string | undefined) {
  return useQuery(inForce(directive, on));
}

function inForce(directive: string, on: string | undefined) {
  const day = on === undefined ? {} : { on };
  return queryOptions({
    queryKey: ['/api/directives/{directive}/in-force', directive, day],
    queryFn: async ({ signal }) => {
      const id = ID.test(directive) ? directive : await governing(directive, day, signal);
      if (id === undefined) return null;
      return answerOf(api.GET('/api/directives/{directive}/in-force', { params: { path: { directive: id }, query: day }, signal }));
    },
  });
}

async function governing(area: string, day: { on?: string }, signal: AbortSignal): Promise<string | undefined> {
  const { items } = await answerOf(api.GET('/api/in-force', { params: { query: { area, limit: 1, ...day } }, signal }));
  return items[0]?.directive;
}
