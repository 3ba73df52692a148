import { type Refusal, refuse } from '../../refusal.js';
import { isBlank } from '../../visible.js';

/** An act that goes against what someone asked or began says why (FL § 32). */
export function reasonsAreGiven(reasons: string): Refusal | undefined {
  return isBlank(reasons) ? refuse('reasons-missing') : undefined;
}
