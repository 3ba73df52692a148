import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

/** House rule (KL 13:14): a decision may be carried out before legal force, never before it is taken. */
export function appliesAfterDecision(from: SwedishDate, day: SwedishDate): Refusal | undefined {
  return from < day ? refuse('applies-before-decision', { from, day }) : undefined;
}
