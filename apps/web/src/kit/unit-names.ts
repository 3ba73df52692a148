import type { Answer } from '../session/read.js';
import { useReadAll } from '../session/read-all.js';

type Unit = Answer<'/api/units'>['items'][number];

/** What the units are called, by their ids: also those that have closed. */
export function useUnitNames(): ReadonlyMap<string, string> {
  const units = useReadAll('/api/units').data?.items ?? [];
  return new Map(units.map(({ id, name }) => [id, name]));
}

/** The units that something can be addressed to, by name. */
export function useOpenUnits(): readonly Unit[] {
  return (useReadAll('/api/units').data?.items ?? []).filter(({ closed }) => closed === undefined);
}
