import { type Refusal, refuse } from '../../refusal.js';
import type { Mandate, MandateTerms } from '../mandate.js';

/** KL 5:2, 7:5: the council has the power of its own; everybody else has it by a mandate, which is named. */
export function giverHasThePower(
  { giver, parent }: Pick<MandateTerms, 'giver' | 'parent'>,
  found: Mandate | undefined,
): Refusal | undefined {
  const holds = giver === 'council' ? parent === undefined : found?.holder === giver;
  return holds ? undefined : refuse('mandate-without-parent');
}
