import type { Role } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { Person } from '../person.js';

/** What a machine may be let do: read, and keep the register. It neither drafts, reviews, decides, evaluates nor speaks for a committee. */
const MACHINES_ROLES: readonly Role[] = ['registrar', 'auditor'];

/** KL 6:37–38, 7:5: power is given to people; whatever runs by itself has none. */
export function machineHoldsNarrowRole({ kind }: Person, role: Role): Refusal | undefined {
  return kind === 'machine' && !MACHINES_ROLES.includes(role) ? refuse('machine-has-no-say') : undefined;
}
