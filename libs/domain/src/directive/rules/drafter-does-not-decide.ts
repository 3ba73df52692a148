import type { Actor } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** House rule (KL 6:6): who drafted or reviewed an edition does not decide on it. */
export function drafterDoesNotDecide({ drafters, reviewedBy }: Edition, { person }: Actor): Refusal | undefined {
  if (drafters.includes(person)) return refuse('drafter-does-not-decide');
  return reviewedBy.includes(person) ? refuse('reviewer-does-not-decide') : undefined;
}
