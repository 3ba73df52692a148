import type { Role } from '../../actor.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { Period } from '../../time.js';
import { overlap } from '../overlap.js';
import type { Person } from '../person.js';

/** House rule (KL 6:37): a role, for the same unit, is held once on a day; so that ending it ends it. */
export function roleHeldOnce({ roles }: Person, asked: Period & { readonly role: Role; readonly unit?: string }): Refusal | undefined {
  const held = roles.some((one) => one.role === asked.role && one.unit === asked.unit && overlap(one, asked));
  return held ? refuse('role-already-held') : undefined;
}
