import { type Refusal, refuse } from '../../refusal.js';
import type { Receipt } from '../receipt.js';

/** House rule: what is acknowledged is the exact text that was sent, so that the proof can be held against it. */
export function acknowledgesTheTextSent({ textHash }: Receipt, acknowledged: string): Refusal | undefined {
  return acknowledged === textHash ? undefined : refuse('another-text-acknowledged');
}
