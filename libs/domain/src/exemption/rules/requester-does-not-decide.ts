import type { Actor } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { Exemption } from '../exemption.js';

/** KL 7:4, 6:28: nobody decides on what they asked for themselves. */
export function requesterDoesNotDecide({ requestedBy }: Exemption, { person }: Actor): Refusal | undefined {
  return person === requestedBy ? refuse('requester-does-not-decide') : undefined;
}
