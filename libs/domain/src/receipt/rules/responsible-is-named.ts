import { type Refusal, refuse } from '../../refusal.js';
import { isBlank } from '../../visible.js';

/** House rule (KL 6:6): the committee answers for its own operations, so the receipt names who does it there. */
export function responsibleIsNamed(responsible: string): Refusal | undefined {
  return isBlank(responsible) ? refuse('responsible-not-named') : undefined;
}
