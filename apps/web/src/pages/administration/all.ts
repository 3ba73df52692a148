import { useToday } from '../../kit/today.js';
import type { Answer } from '../../session/read.js';
import { useReadAll } from '../../session/read-all.js';

export type Person = Answer<'/api/people'>['items'][number];

export function usePeople() {
  return useReadAll('/api/people');
}

/** Those who can be chosen: people, and no programs, who have not left. */
export function useColleagues(): readonly Person[] {
  const people = usePeople().data?.items ?? [];
  return people.filter(({ kind, left }) => kind === undefined && left === undefined);
}

/** Those who speak for a unit today. */
export function useContacts(): (unit: string) => readonly Person[] {
  const today = useToday();
  const colleagues = useColleagues();
  return (unit) =>
    colleagues.filter(({ roles }) =>
      roles.some((held) => held.role === 'committee-contact' && held.unit === unit && held.from <= today && (held.until ?? today) >= today),
    );
}

export function useUnits() {
  return useReadAll('/api/units');
}

export function useUnitName(): (unit: string) => string {
  const units = useUnits().data?.items ?? [];
  return (unit) => units.find(({ id }) => id === unit)?.name ?? '';
}
