import { useToday } from '../../kit/today.js';
import { type Answer, useRead } from '../../session/read.js';

/** A city has fewer units than this, and a choice of more people than this is made by their names (`/administration/personer`). */
const ALL = 200;

export type Person = Answer<'/api/people'>['items'][number];

export function usePeople() {
  return useRead('/api/people', { query: { limit: ALL } });
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
  return useRead('/api/units', { query: { limit: ALL } });
}

export function useUnitName(): (unit: string) => string {
  const units = useUnits().data?.items ?? [];
  return (unit) => units.find(({ id }) => id === unit)?.name ?? '';
}
