import { type Refusal, refuse } from '../../refusal.js';
import type { Mandate } from '../mandate.js';

/** House rule (KL 7:5): a mandate is revoked once; its last day is not moved afterwards. */
export function revokedOnce({ revoked }: Mandate): Refusal | undefined {
  return revoked && refuse('mandate-already-revoked');
}
