import { type Refusal, refuse } from '../../refusal.js';
import { isBlank } from '../../visible.js';
import type { CouncilOutcome } from '../council-outcomes.js';

/** House rule (KL 6:35): whoever reads that a strategy was approved with changes reads which. The board must know, to confirm its mandates. */
export function changesAreTold(outcome: CouncilOutcome, changes: string | undefined): Refusal | undefined {
  return outcome === 'approved-with-changes' && isBlank(changes ?? '') ? refuse('changes-not-told') : undefined;
}
