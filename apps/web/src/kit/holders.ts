import type { Role } from '@anvisa/domain/actor';
import { useQueries } from '@tanstack/react-query';
import type { Answer } from '../session/read.js';
import { readingAll } from '../session/read-all.js';

type Person = Answer<'/api/people'>['items'][number];

/** Those who hold one of these roles today and have not left, by name. */
export function useHolders(...roles: readonly Role[]): readonly Person[] {
  const reads = useQueries({ queries: roles.map((role) => readingAll('/api/people', { query: { role } })) });
  const byId = new Map(reads.flatMap(({ data }) => data?.items ?? []).map((one) => [one.id, one]));
  return [...byId.values()].sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}
