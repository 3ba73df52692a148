import { type Actor, needsRole, SYSTEM } from '../../actor.js';
import type { Refusal } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

/** House rule (KL 6:37): people are the administrator's. At the installation nobody is administrator yet, so the system may begin. */
export function byAdministrator(actor: Actor, today: SwedishDate, also?: 'installer'): Refusal | undefined {
  return also === 'installer' && isInstaller(actor) ? undefined : needsRole(actor, today, 'administrator');
}

export function isInstaller({ person }: Actor): boolean {
  return person === SYSTEM.person;
}
