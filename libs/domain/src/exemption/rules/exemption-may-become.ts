import { type Refusal, refuse } from '../../refusal.js';
import { mayOccur } from '../../transition.js';
import type { ExemptionEvent } from '../events.js';
import type { Exemption } from '../exemption.js';
import { EXEMPTION_TRANSITIONS } from '../states.js';

/** Rule: an event belongs to certain states of the lifecycle (docs/states.md). */
export function exemptionMayBecome({ state }: Exemption, on: ExemptionEvent['type']): Refusal | undefined {
  return mayOccur(EXEMPTION_TRANSITIONS, state, on) ? undefined : refuse('exemption-in-another-state', { state });
}
