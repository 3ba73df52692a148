import { type Refusal, refuse } from '../../refusal.js';
import type { Period } from '../../time.js';

/** Rule: a mark that ends does so no earlier than it begins. */
export function markEndsAfterItBegins({ from, until }: Period): Refusal | undefined {
  return until !== undefined && until < from ? refuse('mark-ends-before', { from }) : undefined;
}
