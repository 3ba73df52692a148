import type { SaidEntry } from '../../act.js';
import type { Person } from '../../person/person.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

/** House rule: letters go to a person's address for as long as they are there. */
export function addressIsNotInUse(
  { type }: Pick<SaidEntry, 'type'>,
  fields: readonly string[],
  person: Person | undefined,
  today: SwedishDate,
): Refusal | undefined {
  if (type !== 'PersonRegistered' || !fields.includes('email')) return undefined;
  return person?.left !== undefined && person.left < today ? undefined : refuse('address-is-in-use');
}
