import { useQueries, useQuery } from '@tanstack/react-query';
import { reading } from '../session/read.js';

const NUMBER = /^\S{1,20}\d\S{0,39}$/;

/**
 * What a case is called, by its registration number: a strategy, a decision that a strategy rests on or names, or what the register says of the
 * case's documents. Undefined where it is in none of them.
 */
export function useCaseTitle(number: string): string | undefined {
  const asks = NUMBER.test(number);
  const list = reading('/api/strategies', { query: { limit: 200 } });
  const register = reading('/api/register', { query: { case: number || '-', limit: 5 } });
  const strategies = useQuery({ ...list, enabled: asks }).data?.items ?? [];
  const rows = useQuery({ ...register, enabled: asks }).data?.items ?? [];
  const known = useQueries({ queries: strategies.map(({ id }) => reading('/api/strategies/{strategy}', { path: { strategy: id } })) })
    .flatMap(({ data }) => (data ? [data, ...data.steeringDocuments, ...data.relatedDecisions] : []))
    .find(({ caseNumber }) => caseNumber === number);
  return asks ? (known?.title ?? rows.find(({ about }) => about !== undefined)?.about) : undefined;
}
