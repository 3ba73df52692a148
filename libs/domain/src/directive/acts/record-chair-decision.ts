import { decided } from '../changes.js';
import { AS_BOARD } from '../deciding.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import type { ChairDecision } from '../events.js';
import { chairHasDecided } from '../rules/chair-has-decided.js';
import { textIsInTime } from '../rules/text-is-in-time.js';

/**
 * The board's secretary records how its empowered chair decided a case that was referred as urgent (KL 6:39): bifall or avslag; to return it is the
 * meeting's. It was decided on its day, however late it is recorded, and is told at the next meeting (KL 6:40).
 */
export interface RecordChairDecision extends OfEdition, ChairDecision {
  readonly type: 'record-chair-decision';
  readonly outcome: 'approved' | 'declined';
}

export const recordChairDecision = editionAct<RecordChairDecision>('record-chair-decision', {
  needsVersion: true,
  fields: ['outcome', 'decidedOn', 'decidedBy', 'empowerment', 'reasons'],
  rules: (command, { edition }, { today }) => [
    chairHasDecided(command, edition, today),
    command.outcome === 'approved' ? textIsInTime(edition, command.decidedOn) : undefined,
  ],
  decide: ({ directive, outcome, decidedOn, decidedBy, empowerment, reasons }, { edition }) => {
    const decision = { edition: edition.number, document: edition.documents + 1, decidedOn, decidedBy, empowerment, reasons };
    return decided(
      AS_BOARD,
      directive,
      outcome === 'approved'
        ? { type: 'ChairApproved', ...decision, textHash: edition.text?.hash ?? '' }
        : { type: 'ChairDeclined', ...decision },
    );
  },
});
