import { type Transition, transition } from '../transition.js';

/** The states of a receipt. Overdue, reminded and escalated are derived from its day and from the notices sent. */
export const RECEIPT_STATES = ['sent', 'acknowledged'] as const;
export type ReceiptState = (typeof RECEIPT_STATES)[number];

/** The one table of a receipt's states. The drawing in docs/states.md is made from it. */
export const RECEIPT_TRANSITIONS: readonly Transition<ReceiptState>[] = [transition('sent', 'Acknowledged', 'acknowledged')];
