import { needsRole } from '../../actor.js';
import { firstRefusal } from '../../refusal.js';
import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { editionInState } from '../rules/edition-in-state.js';
import { reasonsAreGiven } from '../rules/reasons-are-given.js';
import { IN_PREPARATION } from '../states.js';

/** The IT department gives an edition up before it is decided, with reasons. */
export interface WithdrawEdition extends OfEdition {
  readonly type: 'withdraw-edition';
  readonly reasons: string;
}

export const withdrawEdition = editionAct<WithdrawEdition>({
  needsVersion: true,
  fields: ['reasons'],
  may: ({ edition }, { actor, today }) =>
    firstRefusal(needsRole(actor, today, 'head-of-it', 'it-officer'), editionInState(edition, ...IN_PREPARATION)),
  rules: ({ reasons }) => [reasonsAreGiven(reasons)],
  decide: ({ directive, edition, reasons }) => decided({ office: 'it-officer' }, directive, { type: 'EditionWithdrawn', edition, reasons }),
});
