import { type Refusal, refuse } from '../../refusal.js';
import type { CouncilOutcome } from '../strategy.js';

/** House rule (KL 6:35): whoever reads that a strategy was approved with changes reads which. The board must know, to confirm its mandates. */
export function changesAreTold(outcome: CouncilOutcome, changes: string | undefined): Refusal | undefined {
  return outcome === 'approved-with-changes' && !changes?.trim() ? refuse('changes-not-told') : undefined;
}
