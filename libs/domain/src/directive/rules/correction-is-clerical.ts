import { type Refusal, refuse } from '../../refusal.js';
import { CONSEQUENCES, type Content, wordsOfProvision } from '../content.js';
import { isMostlyNew } from '../weight-of-words.js';

/**
 * FL § 36: a clerical error, a miscount or the like is put right. What the product can see of it: the same provisions in the same order, all texts
 * in most of their words, the same addressees, days, references and powers. Whether the words mean the same is for the decider to answer for, in the
 * reasons.
 */
export function correctionIsClerical(before: Content, after: Content): Refusal | undefined {
  const same = (of: (content: Content) => unknown) => JSON.stringify(of(before)) === JSON.stringify(of(after));
  const wordsBefore = textsOf(before);
  const what = [
    ...(same(({ provisions }) => provisions.map(({ id, part }) => [id, part])) ? [] : ['provisions']),
    ...(textsOf(after).some((now, at) => isAnother(wordsBefore[at] ?? '', now)) ? ['extent'] : []),
    ...(same(({ addressees }) => [...addressees].sort()) ? [] : ['addressees']),
    ...(same(({ inForceFrom }) => inForceFrom) ? [] : ['inForceFrom']),
    ...(same(({ exemptionsBy }) => exemptionsBy) ? [] : ['exemptionsBy']),
    ...(same(({ evaluationMonths }) => evaluationMonths) ? [] : ['evaluationMonths']),
    ...(same(({ references }) => references) ? [] : ['references']),
  ];
  return what.length > 0 ? refuse('not-clerical', { what: what.join(', ') }) : undefined;
}

/** What stands beside the provisions first: their number is the same in both, unless the provisions differ. */
function textsOf({ title, transitional, changes, consequences, provisions }: Content): readonly string[] {
  return [title, transitional, changes, ...CONSEQUENCES.map((one) => consequences[one]), ...provisions.map(wordsOfProvision)];
}

/** Most of its words are others; or it comes or goes, however short. */
function isAnother(before: string, now: string): boolean {
  return (before.trim() === '') !== (now.trim() === '') || isMostlyNew(before, now);
}
