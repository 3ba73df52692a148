/** The states of an exemption (domain.md, Lifecycles). */
export const EXEMPTION_STATES = ['requested', 'referred', 'granted', 'refused', 'expired', 'revoked'] as const;
export type ExemptionState = (typeof EXEMPTION_STATES)[number];

interface Transition {
  readonly from: readonly ExemptionState[];
  readonly on: string;
  readonly to: ExemptionState;
}

const TO_DECIDE = ['requested', 'referred'] as const;

/** The one table of an exemption's states. The drawing in docs/states.md is made from it. */
export const EXEMPTION_TRANSITIONS: readonly Transition[] = [
  { from: ['requested'], on: 'ExemptionReferred', to: 'referred' },
  { from: TO_DECIDE, on: 'ExemptionGranted', to: 'granted' },
  { from: TO_DECIDE, on: 'ExemptionRefused', to: 'refused' },
  { from: ['granted'], on: 'ExemptionRevoked', to: 'revoked' },
  { from: ['granted'], on: 'ExemptionExpired', to: 'expired' },
];

/** Whether an event may occur in a state. */
export function mayOccur(state: ExemptionState, on: string): boolean {
  return EXEMPTION_TRANSITIONS.some((one) => one.on === on && one.from.includes(state));
}

/** Where an event leads an exemption that stands in a state. */
export function exemptionAfter(state: ExemptionState, on: string): ExemptionState {
  return EXEMPTION_TRANSITIONS.find((one) => one.on === on && one.from.includes(state))?.to ?? state;
}
