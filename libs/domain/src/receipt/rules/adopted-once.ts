import { type Refusal, refuse } from '../../refusal.js';
import type { Receipt } from '../receipt.js';

/** House rule: an adoption is recorded once, so that there is one day from which the company is bound. */
export function adoptedOnce({ adopted }: Receipt): Refusal | undefined {
  return adopted && refuse('already-adopted', { on: adopted.on, paragraph: adopted.paragraph });
}
