import { type Refusal, refuse } from '../../refusal.js';
import type { MandateTerms } from '../mandate.js';

/**
 * KL 6:35: a mandate is given by a decision in minutes. The council's own may be part of the very decision that it is conditional on: then that
 * decision's day, once it is recorded, is the mandate's too.
 */
export function decisionIsDated({
  giver,
  condition,
  decidedOn,
}: Pick<MandateTerms, 'giver' | 'condition' | 'decidedOn'>): Refusal | undefined {
  const dated = decidedOn !== undefined || (giver === 'council' && condition !== undefined);
  return dated ? undefined : refuse('mandate-undated');
}
