import { type Refusal, refuse } from '../../refusal.js';
import type { Outline } from '../content.js';

/**
 * FL § 36: a clerical error, a miscount or the like is put right. What the product can see of it: the same provisions in the same order,
 * the same addressees, days and powers. Whether the words mean the same is for the decider to answer for, in the reasons.
 */
export function correctionIsClerical(before: Outline, after: Outline): Refusal | undefined {
  const same = (of: (outline: Outline) => unknown) => JSON.stringify(of(before)) === JSON.stringify(of(after));
  const what = [
    ...(same(({ provisions }) => provisions.map(({ id, part }) => [id, part])) ? [] : ['provisions']),
    ...(same(({ addressees }) => [...addressees].sort()) ? [] : ['addressees']),
    ...(same(({ inForceFrom }) => inForceFrom) ? [] : ['inForceFrom']),
    ...(same(({ exemptionsBy }) => exemptionsBy) ? [] : ['exemptionsBy']),
    ...(same(({ evaluationMonths }) => evaluationMonths) ? [] : ['evaluationMonths']),
  ];
  return what.length > 0 ? refuse('not-clerical', { what: what.join(', ') }) : undefined;
}
