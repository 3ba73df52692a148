import { type Refusal, refuse } from '../../refusal.js';
import type { MandateTerms } from '../mandate.js';

/** KL 7:5: a mandate is for a certain matter or group of matters. */
export function matterIsNamed({ areas }: Pick<MandateTerms, 'areas'>): Refusal | undefined {
  return areas.length === 0 ? refuse('mandate-without-area') : undefined;
}
