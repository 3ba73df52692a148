import { useTranslation } from 'react-i18next';
import type { Answer } from '../session/read.js';
import { useReadAll } from '../session/read-all.js';

type Unit = Answer<'/api/units'>['items'][number];

/** All units, by name: also those that have closed. */
export function useUnits(): readonly Unit[] {
  return useReadAll('/api/units').data?.items ?? [];
}

/** What the units are called, by their ids: also those that have closed. */
export function useUnitNames(): ReadonlyMap<string, string> {
  return new Map(useUnits().map(({ id, name }) => [id, name]));
}

/** What is said beside whom a directive binds, where a company is among them: its own board binds it. */
export function useCompaniesToo(): (units: readonly string[]) => readonly string[] {
  const { t } = useTranslation();
  const units = useReadAll('/api/units').data?.items ?? [];
  const companies = new Set(units.filter(({ kind }) => kind === 'company').map(({ id }) => id));
  return (addressed) => (addressed.some((unit) => companies.has(unit)) ? [t('companies')] : []);
}

/** The units that something can be addressed to, by name. */
export function useOpenUnits(): readonly Unit[] {
  return useUnits().filter(({ closed }) => closed === undefined);
}
