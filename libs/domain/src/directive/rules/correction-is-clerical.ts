import { type Refusal, refuse } from '../../refusal.js';
import { CONSEQUENCES, type Content, wordsOfProvision } from '../content.js';
import { changesDuty, isMostlyNew } from '../weight-of-words.js';

/**
 * FL § 36: a clerical error, a miscount or the like is put right. What the product can see of it: the same provisions in the same order, all texts
 * in most of their words, each duty, leave, denial and bound in what binds as it was, the same addressees, days, references and powers. Whether the
 * words mean the same is for the decider to answer for, in the reasons.
 *
 * The words of duty are those that send an amendment back to review: one «inte» more turns a leave into a ban, and whoever reads the two texts cannot
 * tell a slip from a change of mind. A figure may be a miscount, and a body misspelt: these the decider answers for.
 */
export function correctionIsClerical(before: Content, after: Content): Refusal | undefined {
  const same = (of: (content: Content) => unknown) => JSON.stringify(of(before)) === JSON.stringify(of(after));
  const wordsBefore = textsOf(before);
  const bindingBefore = bindingTextsOf(before);
  const what = [
    ...(same(({ provisions }) => provisions.map(({ id, part }) => [id, part])) ? [] : ['provisions']),
    ...(bindingTextsOf(after).some((now, at) => changesDuty(bindingBefore[at] ?? '', now)) ? ['duty'] : []),
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
function textsOf(content: Content): readonly string[] {
  const { title, changes, consequences } = content;
  return [title, changes, ...CONSEQUENCES.map((one) => consequences[one]), ...bindingTextsOf(content)];
}

function bindingTextsOf({ transitional, provisions }: Content): readonly string[] {
  return [transitional, ...provisions.map(wordsOfProvision)];
}

/** Most of its words are others; or it comes or goes, however short. */
function isAnother(before: string, now: string): boolean {
  return (before.trim() === '') !== (now.trim() === '') || isMostlyNew(before, now);
}
