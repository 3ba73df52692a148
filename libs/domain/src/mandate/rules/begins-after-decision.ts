import { type Refusal, refuse } from '../../refusal.js';
import type { MandateTerms } from '../mandate.js';

/** KL 7:5: no power is given backwards. */
export function beginsAfterDecision({ from, decidedOn }: Pick<MandateTerms, 'from' | 'decidedOn'>): Refusal | undefined {
  return decidedOn !== undefined && from < decidedOn ? refuse('mandate-begins-before-decision', { from, day: decidedOn }) : undefined;
}
