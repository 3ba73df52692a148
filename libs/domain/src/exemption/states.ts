import { type Transition, transition } from '../transition.js';

/** The states of an exemption (drawn in `docs/states.md`). */
export const EXEMPTION_STATES = ['requested', 'referred', 'granted', 'refused', 'expired', 'revoked'] as const;
export type ExemptionState = (typeof EXEMPTION_STATES)[number];

/** States in which a request waits for its decision. */
export const TO_DECIDE = ['requested', 'referred'] as const;

/** The one table of an exemption's states. The drawing in docs/states.md is made from it. */
export const EXEMPTION_TRANSITIONS: readonly Transition<ExemptionState>[] = [
  transition('requested', 'ExemptionReferred', 'referred'),
  transition(TO_DECIDE, 'ExemptionGranted', 'granted'),
  transition(TO_DECIDE, 'ExemptionRefused', 'refused'),
  transition('granted', 'ExemptionRevoked', 'revoked'),
  transition('granted', 'ExemptionExpired', 'expired'),
];
