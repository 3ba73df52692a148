import { needsRole } from '../../actor.js';
import { addWorkingDays } from '../../conduct/working-days.js';
import { firstRefusal } from '../../refusal.js';
import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { editionInState } from '../rules/edition-in-state.js';
import { oneEditionInPreparation } from '../rules/one-edition-in-preparation.js';

/** An officer begins a new edition from the one in force. */
export interface StartRevision extends OfEdition {
  readonly type: 'start-revision';
}

export const startRevision = editionAct<StartRevision>({
  opensCase: true,
  fields: [],
  may: ({ directive, edition }, { actor, today }) =>
    firstRefusal(
      needsRole(actor, today, 'it-officer', 'head-of-it'),
      editionInState(edition, 'in-force'),
      oneEditionInPreparation(directive),
    ),
  decide: ({ directive: id }, { directive, edition }, { today, policy, caseNumber }) =>
    decided({ office: 'it-officer' }, id, {
      type: 'EditionStarted',
      edition: Math.max(...directive.editions.map(({ number }) => number)) + 1,
      caseNumber: caseNumber(),
      basedOn: edition.number,
      readyBy: addWorkingDays(today, policy.drafting.within),
    }),
});
