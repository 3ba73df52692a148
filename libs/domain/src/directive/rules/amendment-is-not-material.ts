import { type Refusal, refuse } from '../../refusal.js';
import { CONSEQUENCES, type Content, type Provision, wordsOfProvision } from '../content.js';
import { WEIGHTS, type Weight, weightOfWords } from '../weight-of-words.js';

/** What stands in words beside the provisions. */
const BESIDE = ['title', 'transitional', 'changes'] as const;

/** What an amendment changes that is more than wording; of which provision, where it is one’s words. */
export interface MaterialChange {
  readonly what: Weight | 'provisions' | 'addressees' | 'exemptionsBy' | 'inForceFrom' | 'evaluationMonths' | 'references';
  readonly provision?: string;
}

/**
 * House rule (KL 6:6): a decision may change wording of its own; what changes what anyone must do goes back to review. The rule finds what it can
 * see. That the words it lets through mean the same is for the decider to answer for, in what they say of the changes.
 */
export function amendmentIsNotMaterial(before: Content, after: Content): Refusal | undefined {
  const what = new Set(materialChanges(before, after).map((change) => change.what));
  return what.size > 0 ? refuse('material-change', { what: [...what].join(', ') }) : undefined;
}

/**
 * Provisions that come, go or move; words of weight in one, or in what stands beside them; whom it binds, who may exempt, when it is evaluated, what
 * it refers to, an earlier day in force. A later day is none: nobody has to follow it sooner, and a day that passes while it is decided must give way.
 */
export function materialChanges(before: Content, after: Content): readonly MaterialChange[] {
  const order = ({ provisions }: Content) => provisions.map(({ id, part }) => `${id} ${part}`).join('\n');
  const sorted = (list: readonly string[]) => [...list].sort().join('\n');
  const beside = [
    ...BESIDE.map((one) => weightOfWords(before[one], after[one])),
    ...CONSEQUENCES.map((one) => weightOfWords(before.consequences[one], after.consequences[one])),
  ].flat();
  return [
    ...(order(before) === order(after) ? [] : [{ what: 'provisions' as const }]),
    ...after.provisions.flatMap((now) =>
      weightOfProvision(
        before.provisions.find(({ id }) => id === now.id),
        now,
      ),
    ),
    ...WEIGHTS.filter((what) => beside.includes(what)).map((what) => ({ what })),
    ...(sorted(before.addressees) === sorted(after.addressees) ? [] : [{ what: 'addressees' as const }]),
    ...(before.exemptionsBy === after.exemptionsBy ? [] : [{ what: 'exemptionsBy' as const }]),
    ...(after.inForceFrom < before.inForceFrom ? [{ what: 'inForceFrom' as const }] : []),
    ...(before.evaluationMonths === after.evaluationMonths ? [] : [{ what: 'evaluationMonths' as const }]),
    ...(sorted(before.references) === sorted(after.references) ? [] : [{ what: 'references' as const }]),
  ];
}

function weightOfProvision(before: Provision | undefined, now: Provision): readonly MaterialChange[] {
  return before ? weightOfWords(wordsOfProvision(before), wordsOfProvision(now)).map((what) => ({ what, provision: now.id })) : [];
}
