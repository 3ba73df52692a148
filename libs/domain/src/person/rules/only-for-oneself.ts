import type { Actor } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';

/** House rule (FL § 6): everybody chooses how they are told. */
export function onlyForOneself(actor: Actor, person: string): Refusal | undefined {
  return actor.person === person ? undefined : refuse('only-for-oneself');
}
