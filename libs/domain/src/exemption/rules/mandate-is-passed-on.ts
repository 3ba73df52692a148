import type { MandateChain } from '../../mandate/chain.js';
import { type Refusal, refuse } from '../../refusal.js';

/** KL 7:6: a head of administration passes a mandate on only where the mandate says so. Naming the head of IT in a directive is to pass it on. */
export function mandateIsPassedOn({ links: [nearest] }: Pick<MandateChain, 'links'>): Refusal | undefined {
  return nearest?.mandate.maySubdelegate ? undefined : refuse('exemption-not-passed-on');
}
