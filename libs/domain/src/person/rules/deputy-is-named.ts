import type { Role } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';

/** KL 7:5–6: a deputy's power comes from the board or the city director, not from the administrator. */
export function deputyIsNamed(role: Role): Refusal | undefined {
  return role === 'deputy' ? refuse('deputy-is-named') : undefined;
}
