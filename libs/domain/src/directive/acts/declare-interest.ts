import { needsRole, ROLES } from '../../actor.js';
import { refuse } from '../../refusal.js';
import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { reasonsAreGiven } from '../rules/reasons-are-given.js';
import { CLOSED } from '../states.js';

/**
 * Whoever knows a circumstance that may disqualify says so (KL 6:28–32): of oneself, which bars at once, or of another,
 * which holds the decision up until the question is settled.
 */
export interface DeclareInterest extends OfEdition {
  readonly type: 'declare-interest';
  readonly person: string;
  readonly reasons: string;
}

export const declareInterest = editionAct<DeclareInterest>({
  fields: ['person', 'reasons'],
  may: ({ edition }, { actor, today }) =>
    CLOSED.includes(edition.state) ? refuse('wrong-state', { state: edition.state, wanted: 'open' }) : needsRole(actor, today, ...ROLES),
  rules: ({ person, reasons }, { edition }) => [
    reasonsAreGiven(reasons),
    edition.interests.some((one) => one.person === person && one.found !== 'not-disqualified') ? refuse('interest-known') : undefined,
  ],
  decide: ({ directive, edition, person, reasons }, _about, { actor, today }) =>
    decided(
      { office: actor.roles.find(({ from, until }) => from <= today && (!until || today <= until))?.role ?? 'it-officer' },
      directive,
      {
        type: 'InterestDeclared',
        edition,
        person,
        raisedBy: person === actor.person ? 'self' : 'other',
        reasons,
      },
    ),
});
