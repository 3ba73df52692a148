import { type Refusal, refuse } from '../../refusal.js';
import type { MandateState } from '../states.js';

/** House rule (KL 7:5): the board confirms only what waits for it. */
export function awaitsConfirmation(state: MandateState): Refusal | undefined {
  return state === 'awaiting-confirmation' ? undefined : refuse('mandate-nothing-to-confirm', { state });
}
