import { type Refusal, refuse } from '../../refusal.js';
import type { ExemptionEvent } from '../events.js';
import type { Exemption } from '../exemption.js';
import { mayOccur } from '../states.js';

/** Rule: an event belongs to certain states of the lifecycle (docs/states.md). */
export function exemptionMayBecome({ state }: Exemption, on: ExemptionEvent['type']): Refusal | undefined {
  return mayOccur(state, on) ? undefined : refuse('exemption-in-another-state', { state });
}
