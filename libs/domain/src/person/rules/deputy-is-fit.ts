import { type Refusal, refuse } from '../../refusal.js';
import type { Period } from '../../time.js';
import { firstDayOutOfOffice } from '../deputyships.js';
import type { Person } from '../person.js';

/** KL 7:5: the power to decide is given to an employee; a deputy holds it in the stead of whoever is in office, on each of its days. */
export function deputyIsFit(
  inStead: Person,
  { person, employee, ...period }: Period & { readonly person: string; readonly employee: boolean },
): Refusal | undefined {
  if (!employee) return refuse('deputy-not-employee');
  if (inStead.id === person) return refuse('deputy-for-oneself');
  const out = firstDayOutOfOffice(inStead, period);
  return out === undefined ? undefined : refuse('deputy-without-office', { name: inStead.name, from: out });
}
