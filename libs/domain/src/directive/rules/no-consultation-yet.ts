import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';

/** House rule: an edition is sent to consultation once. */
export function noConsultationYet({ consultation }: Edition): Refusal | undefined {
  return consultation && refuse('consultation-held');
}
