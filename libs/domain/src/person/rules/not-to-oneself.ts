import type { Actor } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';

/** House rule (KL 6:6, 7:4): an administrator has no cases, and takes none by giving themselves a role. */
export function notToOneself(actor: Actor, person: string): Refusal | undefined {
  return actor.person === person ? refuse('role-to-oneself') : undefined;
}
