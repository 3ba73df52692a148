import { type Refusal, refuse } from '../../refusal.js';
import type { Period } from '../../time.js';

/** House rule (KL 7:5): a period begins before it ends. */
export function periodIsSane({ from, until }: Period): Refusal | undefined {
  return until !== undefined && until < from ? refuse('period-reversed', { from, until }) : undefined;
}
