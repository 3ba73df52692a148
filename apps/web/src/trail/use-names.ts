import { useQuery } from '@tanstack/react-query';
import { reading, useRead } from '../session/read.js';

const ALL = 200;

/** What people, units and areas are called, by their ids. The public sees no people: their ids are not disclosed to them either. */
export function useNames({ people }: { readonly people: boolean }): ReadonlyMap<string, string> {
  const units = useRead('/api/units', { query: { limit: ALL } }).data?.items ?? [];
  const known = usePeople(people);
  return new Map([...units, ...known].map(({ id, name }) => [id, name]));
}

export function usePeople(wanted: boolean): readonly { readonly id: string; readonly name: string }[] {
  const read = useQuery({ ...reading('/api/people', { query: { limit: ALL } }), enabled: wanted });
  return read.data?.items ?? [];
}
