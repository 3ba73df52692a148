import type { Actor } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import { bars, type Edition } from '../directive.js';

/** KL 7:4, 6:30: the disqualified does not handle the case, but hands it over: that alone cannot wait. */
export function disqualifiedDoesNotHandle({ interests }: Edition, { person }: Pick<Actor, 'person'>): Refusal | undefined {
  return interests.some((one) => one.person === person && bars(one)) ? refuse('officer-disqualified') : undefined;
}
