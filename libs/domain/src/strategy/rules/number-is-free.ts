import type { StreamId } from '../../act.js';
import { type Refusal, refuse } from '../../refusal.js';

/** House rule (OSL 5:2): a registration number tells one case from all others. */
export function numberIsFree(caseNumber: string, taken: StreamId | undefined): Refusal | undefined {
  return taken && refuse('case-number-taken', { caseNumber });
}
