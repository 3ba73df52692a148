import { useQuery } from '@tanstack/react-query';
import { readingAll, useReadAll } from '../session/read-all.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What people, units and areas are called, by their ids; whether it is still to come. The public sees no people: their ids are not disclosed to them either. */
export function useNames(wanted: { readonly people: boolean }): {
  readonly names: ReadonlyMap<string, string>;
  readonly isToCome: boolean;
} {
  const units = useReadAll('/api/units');
  const people = useReadPeople(wanted.people);
  const known: readonly Named[] = [...(units.data?.items ?? []), ...(people.data?.items ?? [])];
  return { names: new Map(known.map(({ id, name }) => [id, name])), isToCome: units.isLoading || people.isLoading };
}

export function usePeople(wanted: boolean): readonly Named[] {
  return useReadPeople(wanted).data?.items ?? [];
}

function useReadPeople(enabled: boolean) {
  return useQuery({ ...readingAll('/api/people'), enabled });
}
