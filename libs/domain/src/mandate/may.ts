import { type Before, permitted } from '../permission/permitted.js';
import type { Refusal } from '../refusal.js';
import type { Mandate } from './mandate.js';
import { awaitsConfirmation } from './rules/awaits-confirmation.js';
import { notRevokedYet } from './rules/revocation-comes-earlier.js';
import type { MandateState } from './states.js';

/** Why the actor may not confirm a mandate in this state, whatever they say. */
export function mayConfirm(state: MandateState, context: Before): Refusal | undefined {
  return permitted('confirm-mandate', context) ?? awaitsConfirmation(state);
}

/** Why the actor may not revoke a mandate, whatever they say. */
export function mayRevoke(mandate: Mandate, context: Before): Refusal | undefined {
  return permitted('revoke-mandate', context) ?? notRevokedYet(mandate, context.today);
}
