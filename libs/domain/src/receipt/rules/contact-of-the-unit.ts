import { type Actor, rolesOn } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

/** House rule (KL 6:6): each committee answers for its own; its contact on that day speaks for it, and nobody else's does. */
export function contactOfTheUnit(actor: Actor, day: SwedishDate, unit: string): Refusal | undefined {
  const held = rolesOn(actor, day).some((one) => one.role === 'committee-contact' && one.unit === unit);
  return held ? undefined : refuse('not-contact-of-unit', { unit });
}
