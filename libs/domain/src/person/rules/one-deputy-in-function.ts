import { type Refusal, refuse } from '../../refusal.js';
import type { Period } from '../../time.js';
import { heldByAnother } from '../overlap.js';
import type { Person } from '../person.js';

/** KL 7:5: two deputies in function on the same day would hold the power jointly. */
export function oneDeputyInFunction(persons: readonly Person[], asked: Period & { readonly person: string }): Refusal | undefined {
  const another = heldByAnother(persons, { ...asked, role: 'deputy' });
  return another && refuse('deputy-in-function', { name: another.name });
}
