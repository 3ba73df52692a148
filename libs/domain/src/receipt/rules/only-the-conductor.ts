import { type Actor, SYSTEM } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';

/** House rule: what falls due by the clock is done by the conductor, so that nobody hastens it. */
export function onlyTheConductor({ person }: Actor): Refusal | undefined {
  return person === SYSTEM.person ? undefined : refuse('only-the-conductor');
}
