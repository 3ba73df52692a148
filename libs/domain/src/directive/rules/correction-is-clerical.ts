import { type Refusal, refuse } from '../../refusal.js';
import { type Content, wordsOfProvision } from '../content.js';
import { isMostlyNew } from '../weight-of-words.js';

/**
 * FL § 36: a clerical error, a miscount or the like is put right. What the product can see of it: the same provisions in the same order and in most
 * of their words, the same addressees, days and powers. Whether the words mean the same is for the decider to answer for, in the reasons.
 */
export function correctionIsClerical(before: Content, after: Content): Refusal | undefined {
  const same = (of: (content: Content) => unknown) => JSON.stringify(of(before)) === JSON.stringify(of(after));
  const wordsBefore = before.provisions.map(wordsOfProvision);
  const what = [
    ...(same(({ provisions }) => provisions.map(({ id, part }) => [id, part])) ? [] : ['provisions']),
    ...(after.provisions.some((now, at) => isMostlyNew(wordsBefore[at] ?? '', wordsOfProvision(now))) ? ['extent'] : []),
    ...(same(({ addressees }) => [...addressees].sort()) ? [] : ['addressees']),
    ...(same(({ inForceFrom }) => inForceFrom) ? [] : ['inForceFrom']),
    ...(same(({ exemptionsBy }) => exemptionsBy) ? [] : ['exemptionsBy']),
    ...(same(({ evaluationMonths }) => evaluationMonths) ? [] : ['evaluationMonths']),
  ];
  return what.length > 0 ? refuse('not-clerical', { what: what.join(', ') }) : undefined;
}
