import { useRead } from '../../session/read.js';
import { ALL } from './received.js';

/** What the city's units are called, by their ids. */
export function useUnitNames(): ReadonlyMap<string, string> {
  const units = useRead('/api/units', { query: { limit: ALL } }).data?.items ?? [];
  return new Map(units.map(({ id, name }) => [id, name]));
}
