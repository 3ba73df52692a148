import { type Refusal, refuse } from '../../refusal.js';
import { type Content, type Provision, wordsOfProvision } from '../content.js';
import { type Weight, weightOfWords } from '../weight-of-words.js';

/** What an amendment changes that is more than wording; of which provision, where it is one’s words. */
export interface MaterialChange {
  readonly what: Weight | 'provisions' | 'addressees' | 'exemptionsBy' | 'inForceFrom';
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

/** Provisions that come, go or move; words of weight in one, or in what applies meanwhile; whom it binds, who may exempt, an earlier day in force. */
export function materialChanges(before: Content, after: Content): readonly MaterialChange[] {
  const order = ({ provisions }: Content) => provisions.map(({ id, part }) => `${id} ${part}`).join('\n');
  const addressees = (content: Content) => [...content.addressees].sort().join('\n');
  return [
    ...(order(before) === order(after) ? [] : [{ what: 'provisions' as const }]),
    ...after.provisions.flatMap((now) =>
      weightOfProvision(
        before.provisions.find(({ id }) => id === now.id),
        now,
      ),
    ),
    ...weightOfWords(before.transitional, after.transitional).map((what) => ({ what })),
    ...(addressees(before) === addressees(after) ? [] : [{ what: 'addressees' as const }]),
    ...(before.exemptionsBy === after.exemptionsBy ? [] : [{ what: 'exemptionsBy' as const }]),
    ...(after.inForceFrom < before.inForceFrom ? [{ what: 'inForceFrom' as const }] : []),
  ];
}

function weightOfProvision(before: Provision | undefined, now: Provision): readonly MaterialChange[] {
  return before ? weightOfWords(wordsOfProvision(before), wordsOfProvision(now)).map((what) => ({ what, provision: now.id })) : [];
}
