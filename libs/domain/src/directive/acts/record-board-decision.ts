import { addWorkingDays } from '../../conduct/working-days.js';
import { decided } from '../changes.js';
import { AS_BOARD, asBoardByMandate } from '../deciding.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import type { BoardDecision, DirectiveEvent } from '../events.js';
import { textBeginsBeforeItsStrategyEnds } from '../rules/begins-before-its-strategy-ends.js';
import { boardHasTheCouncilsMandate } from '../rules/board-has-the-councils-mandate.js';
import { boardMetAfterTheReferral } from '../rules/board-met-after-the-referral.js';
import { consultationIsOverForTheBoard, WHILE_THE_BOARD_AWAITS_OPINIONS } from '../rules/consultation-is-over.js';
import { preparationIsUndisputed, WHILE_THE_PREPARATION_IS_DISPUTED } from '../rules/preparation-is-undisputed.js';
import { reasonsAreGiven } from '../rules/reasons-are-given.js';
import { textIsInTime } from '../rules/text-is-in-time.js';

/**
 * The board's secretary records how the board decided a case that was referred to it: bifall, återremiss, avslag, with day and §. It was decided on the
 * day of the meeting, however late it is recorded; nothing binds before it is published.
 */
export interface RecordBoardDecision extends OfEdition {
  readonly type: 'record-board-decision';
  readonly outcome: 'approved' | 'returned' | 'declined';
  readonly board: BoardDecision;
}

export const recordBoardDecision = editionAct<RecordBoardDecision>('record-board-decision', {
  needsVersion: true,
  fields: ['outcome', 'board'],
  more: () => ({ kinds: ['mandate', 'strategy'] }),
  left: ({ edition }, { today }) => {
    const disputed = preparationIsUndisputed(edition, 'approved');
    if (disputed) return { outcomes: WHILE_THE_PREPARATION_IS_DISPUTED, because: disputed };
    const awaited = consultationIsOverForTheBoard(edition, 'approved', today);
    return awaited && { outcomes: WHILE_THE_BOARD_AWAITS_OPINIONS, because: awaited };
  },
  rules: ({ board, outcome }, { directive, edition }, context, world) => [
    preparationIsUndisputed(edition, outcome),
    consultationIsOverForTheBoard(edition, outcome, context.today),
    boardMetAfterTheReferral(edition, board, context.today),
    reasonsAreGiven(board.reasons),
    ...(outcome === 'approved'
      ? [
          textIsInTime(edition, board.day),
          boardHasTheCouncilsMandate(directive, board.day, world),
          textBeginsBeforeItsStrategyEnds({ directive, edition }, board.day, context, world),
        ]
      : []),
  ],
  decide: ({ directive, outcome, board }, about, { today, policy }, world) => {
    const { edition } = about;
    const decision = { edition: edition.number, document: edition.documents + 1, board };
    const event: DirectiveEvent =
      outcome === 'approved'
        ? { type: 'BoardApproved', ...decision, textHash: edition.text?.hash ?? '' }
        : outcome === 'returned'
          ? { type: 'BoardReturned', ...decision, readyBy: addWorkingDays(today, policy.drafting.within) }
          : { type: 'BoardDeclined', ...decision };
    return decided(outcome === 'approved' ? asBoardByMandate(about, board.day, world) : AS_BOARD, directive, event);
  },
});
