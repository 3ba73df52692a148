import { decided } from '../changes.js';
import { AS_BOARD, asBoardByMandate } from '../deciding.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import type { ChairDecision } from '../events.js';
import { textBeginsBeforeItsStrategyEnds } from '../rules/begins-before-its-strategy-ends.js';
import { boardHasTheCouncilsMandate } from '../rules/board-has-the-councils-mandate.js';
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
  more: () => ({ kinds: ['mandate', 'strategy'] }),
  rules: (command, { directive, edition }, context, world) => [
    chairHasDecided(command, edition, context.today),
    ...(command.outcome === 'approved'
      ? [
          textIsInTime(edition, command.decidedOn),
          boardHasTheCouncilsMandate(directive, command.decidedOn, world),
          textBeginsBeforeItsStrategyEnds({ directive, edition }, command.decidedOn, context, world),
        ]
      : []),
  ],
  decide: ({ directive, outcome, decidedOn, decidedBy, empowerment, reasons }, about, _context, world) => {
    const { edition } = about;
    const decision = { edition: edition.number, document: edition.documents + 1, decidedOn, decidedBy, empowerment, reasons };
    return outcome === 'approved'
      ? decided(asBoardByMandate(about, decidedOn, world), directive, {
          type: 'ChairApproved',
          ...decision,
          textHash: edition.text?.hash ?? '',
        })
      : decided(AS_BOARD, directive, { type: 'ChairDeclined', ...decision });
  },
});
