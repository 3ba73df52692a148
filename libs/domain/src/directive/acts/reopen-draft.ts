import { addWorkingDays } from '../../conduct/working-days.js';
import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { reasonsAreGiven } from '../rules/reasons-are-given.js';

/** The officer takes the text back to draft, to change it: the next submission asks the reviewers again. */
export interface ReopenDraft extends OfEdition {
  readonly type: 'reopen-draft';
  readonly reasons: string;
}

export const reopenDraft = editionAct<ReopenDraft>('reopen-draft', {
  fields: ['reasons'],
  rules: ({ reasons }) => [reasonsAreGiven(reasons)],
  decide: ({ directive, edition, reasons }, _about, { today, policy }) =>
    decided({ office: 'it-officer' }, directive, {
      type: 'DraftReopened',
      edition,
      reasons,
      readyBy: addWorkingDays(today, policy.drafting.within),
    }),
});
