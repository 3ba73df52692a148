import { useRead } from '../session/read.js';

/** A city has fewer units than this. */
const ALL = 200;

/** What the units are called, by their ids. */
export function useUnitNames(): ReadonlyMap<string, string> {
  const units = useRead('/api/units', { query: { limit: ALL } }).data?.items ?? [];
  return new Map(units.map(({ id, name }) => [id, name]));
}
