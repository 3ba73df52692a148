import type { Actor } from '../../actor.js';
import { isDisqualified } from '../../disqualification/interest.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** KL 7:4, 6:30: the disqualified does not handle the case, but hands it over: that alone cannot wait. */
export function disqualifiedDoesNotHandle(edition: Edition, { person }: Pick<Actor, 'person'>): Refusal | undefined {
  return isDisqualified(edition, person) ? refuse('officer-disqualified') : undefined;
}
