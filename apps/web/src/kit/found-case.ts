import { queryOptions, useQuery } from '@tanstack/react-query';
import { reading } from '../session/read.js';

const NUMBER = /^\S{1,20}\d\S{0,39}$/;

/** Every strategy with what it rests on and names. */
const strategies = queryOptions({
  queryKey: ['/api/strategies', 'whole'],
  queryFn: async ({ client }) => {
    const { items } = await client.fetchQuery(reading('/api/strategies', { query: { limit: 200 } }));
    return Promise.all(items.map(({ id }) => client.fetchQuery(reading('/api/strategies/{strategy}', { path: { strategy: id } }))));
  },
});

interface FoundCase {
  readonly title: string | undefined;
  /** The strategy whose page tells of it. */
  readonly strategy: string | undefined;
  readonly isRegistered: boolean;
}

/**
 * A case by its registration number: a strategy, a decision that a strategy rests on or names, or what the register says of the case's documents.
 * Undefined where it is in none of them.
 */
export function useFoundCase(number: string): FoundCase | undefined {
  const asks = NUMBER.test(number);
  const register = reading('/api/register', { query: { case: number || '-', limit: 5 } });
  const rows = useQuery({ ...register, enabled: asks }).data?.items ?? [];
  const known = useQuery({ ...strategies, enabled: asks })
    .data?.flatMap((one) => [one, ...one.steeringDocuments, ...one.relatedDecisions].map((told) => ({ ...told, strategy: one.id })))
    .find(({ caseNumber }) => caseNumber === number);
  if (!asks || (!known && rows.length === 0)) return undefined;
  return {
    title: known?.title ?? rows.find(({ about }) => about !== undefined)?.about,
    strategy: known?.strategy,
    isRegistered: rows.length > 0,
  };
}
