import { type Actor, isSystem, roleHeld } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { Person } from '../person.js';

/** KL 6:37–38: the system lets somebody in while nobody is administrator; from then on people do. */
export function installerOnlyBegins(actor: Actor, persons: readonly Person[], today: SwedishDate): Refusal | undefined {
  if (!isSystem(actor)) return undefined;
  const inOffice = persons.find(({ id, name, roles }) => roleHeld({ person: id, name, roles }, today, 'administrator'));
  return inOffice && refuse('administrator-in-office', { name: inOffice.name });
}
