import { type Refusal, refuse } from '../../refusal.js';

/** An act that goes against what someone asked or began says why (FL § 32). */
export function reasonsAreGiven(reasons: string): Refusal | undefined {
  return reasons.trim() === '' ? refuse('reasons-missing') : undefined;
}
