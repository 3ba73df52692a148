import { type Refusal, refuse } from '../../refusal.js';
import type { Person } from '../person.js';

/** House rule (KL 6:37): one person, one sign-in; whoever acts can be told from everybody else. */
export function personIsNew(persons: readonly Person[], { person, subject }: { person: string; subject: string }): Refusal | undefined {
  if (persons.some(({ id }) => id === person)) return refuse('person-exists');
  return persons.some((one) => one.subject === subject) ? refuse('sign-in-taken') : undefined;
}
