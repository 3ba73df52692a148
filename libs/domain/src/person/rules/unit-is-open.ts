import type { Role } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { Period } from '../../time.js';
import type { Unit } from '../unit.js';

/** House rule (KL 6:12): a contact speaks for a unit, and for one that there is. */
export function unitIsOpen({ role, unit, from }: Period & { role: Role; unit?: string }, found: Unit | undefined): Refusal | undefined {
  if (unit === undefined) return role === 'committee-contact' ? refuse('role-without-unit') : undefined;
  const open = found && (found.closed === undefined || from <= found.closed);
  return open ? undefined : refuse('unit-not-found');
}
