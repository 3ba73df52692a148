import { type Refusal, refuse } from '../../refusal.js';
import type { Mandate } from '../mandate.js';

/** House rule (OSL 5:1): a mandate is recorded once. */
export function mandateIsNew(mandate: Mandate | undefined): Refusal | undefined {
  return mandate && refuse('mandate-exists');
}
