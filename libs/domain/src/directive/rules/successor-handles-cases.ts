import { holdsOneOf } from '../../permission/permitted.js';
import { OFFICERS } from '../../permission/role-groups.js';
import type { Person } from '../../person/person.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

/** House rule (KL 6:37): a case is handled by an officer. It is the successor who lacks the role, and not whoever hands over. */
export function successorHandlesCases(successor: Person, day: SwedishDate): Refusal | undefined {
  return holdsOneOf(successor, day, OFFICERS) ? undefined : refuse('successor-is-no-officer', { name: successor.name });
}
