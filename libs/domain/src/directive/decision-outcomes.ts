/** Besluta, besluta med ändring, återlämna, avslå, skjuta upp, hänskjuta. */
export const DECISION_OUTCOMES = ['approve', 'approve-with-changes', 'return', 'decline', 'postpone', 'refer'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];
