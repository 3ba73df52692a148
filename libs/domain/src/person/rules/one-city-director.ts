import { type Refusal, refuse } from '../../refusal.js';
import type { Period } from '../../time.js';
import { heldByAnother } from '../overlap.js';
import type { Person } from '../person.js';

/** KL 7:5: the power to decide is never given to several officials jointly, so the office has one holder on a day. */
export function oneCityDirector(persons: readonly Person[], asked: Period & { readonly person: string }): Refusal | undefined {
  const another = heldByAnother(persons, { ...asked, role: 'city-director' });
  return another && refuse('office-held-by-another', { name: another.name });
}
