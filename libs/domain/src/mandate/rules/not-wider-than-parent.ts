import { type Refusal, refuse } from '../../refusal.js';
import type { Mandate, MandateTerms } from '../mandate.js';
import { coversArea } from '../mandate.js';

/** KL 7:5: nobody gives more than they have. */
export function notWiderThanParent({ areas }: Pick<MandateTerms, 'areas'>, parent: Mandate | undefined): Refusal | undefined {
  if (!parent || parent.areas === 'all') return undefined;
  const within = areas !== 'all' && areas.every((area) => coversArea(parent, area));
  return within ? undefined : refuse('mandate-wider-than-parent');
}
