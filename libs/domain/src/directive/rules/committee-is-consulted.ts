import { type Actor, roleHeldFor } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { Edition } from '../directive.js';

/** KL 6:12: those answer a consultation who were asked, by their contact on that day. */
export function committeeIsConsulted({ consultation }: Edition, actor: Actor, today: SwedishDate): Refusal | undefined {
  return consultation?.units.some((unit) => roleHeldFor(actor, today, unit)) ? undefined : refuse('unit-not-consulted');
}
