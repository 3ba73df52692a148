import { capacityFor } from '../../person/capacity.js';
import { refuse } from '../../refusal.js';
import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { reasonsAreGiven } from '../rules/reasons-are-given.js';

/**
 * Whoever knows a circumstance that may disqualify says so (KL 6:28–32): of oneself, which bars at once, or of another,
 * whoever it is, which holds the decision up until the question is settled.
 */
export interface DeclareInterest extends OfEdition {
  readonly type: 'declare-interest';
  readonly person: string;
  readonly reasons: string;
}

export const declareInterest = editionAct<DeclareInterest>('declare-interest', {
  fields: ['person', 'reasons'],
  rules: ({ person, reasons }, { edition }) => [
    reasonsAreGiven(reasons),
    edition.interests.some((one) => one.person === person && one.found !== 'not-disqualified') ? refuse('interest-known') : undefined,
  ],
  decide: ({ directive, edition, person, reasons }, _about, context) =>
    decided(capacityFor('declare-interest', context), directive, {
      type: 'InterestDeclared',
      edition,
      person,
      raisedBy: person === context.actor.person ? 'self' : 'other',
      reasons,
    }),
});
