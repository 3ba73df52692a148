import { type Actor, isSystem, type Role } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';

/** KL 6:37–38: the system never decides who may decide. It only lets the first administrator in. */
export function installerGivesAdministrator(actor: Actor, role: Role): Refusal | undefined {
  return isSystem(actor) && role !== 'administrator' ? refuse('role-not-by-installer') : undefined;
}
