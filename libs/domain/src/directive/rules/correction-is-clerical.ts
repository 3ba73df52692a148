import { type Refusal, refuse } from '../../refusal.js';
import { isBlank } from '../../visible.js';
import { CONSEQUENCES, type Content, wordsOfProvision } from '../content.js';
import { isMostlyNew, WEIGHTS, type Weight, weightOfWords, withoutSlips } from '../weight-of-words.js';

/**
 * FL § 36: a clerical error or the like is put right. What the product can see of it: the same provisions in the same order, all texts in most of
 * their words, each word of weight as it was or as it plainly was meant, the same addressees, days, references and powers. Whether the other words
 * mean the same is for the decider to answer for, in the reasons.
 *
 * The weight is that which sends an amendment back to review: whoever reads the two texts cannot tell a slip from a change of mind where one duty,
 * body or figure has become another. «Inet» for «inte» is a slip; one «inte» more turns a leave into a ban.
 */
export function correctionIsClerical(before: Content, after: Content): Refusal | undefined {
  const same = (of: (content: Content) => unknown) => JSON.stringify(of(before)) === JSON.stringify(of(after));
  const wordsBefore = textsOf(before);
  const weights = new Set(textsOf(after).flatMap((now, at) => weightOfCorrection(wordsBefore[at] ?? '', now)));
  const what = [
    ...(same(({ provisions }) => provisions.map(({ id, part }) => [id, part])) ? [] : ['provisions']),
    ...WEIGHTS.filter((weight) => weights.has(weight)),
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
  return [title, changes, ...CONSEQUENCES.map((one) => consequences[one]), transitional, ...provisions.map(wordsOfProvision)];
}

/** A text that comes or goes is another, however short; and in one that is mostly new nothing is a slip. */
function weightOfCorrection(before: string, now: string): readonly Weight[] {
  if (isBlank(before) !== isBlank(now)) return ['extent'];
  return weightOfWords(isMostlyNew(before, now) ? before : withoutSlips(before, now), now);
}
