import { decided } from '../changes.js';
import { AS_BOARD } from '../deciding.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import type { BoardDecision } from '../events.js';
import { boardHasMet } from '../rules/board-has-met.js';
import { nobodyMayDecide } from '../rules/nobody-may-decide.js';
import { reasonsAreGiven } from '../rules/reasons-are-given.js';

/**
 * The board's secretary takes a case to the board: one that neither the director nor a deputy in function may decide (KL 6:30, 7:4–5), or any single
 * one that the board has taken back, by the day and paragraph of its order (KL 6:37).
 */
export interface TakeToBoard extends OfEdition {
  readonly type: 'take-to-board';
  readonly reasons: string;
  readonly board?: BoardDecision;
}

export const takeToBoard = editionAct<TakeToBoard>('take-to-board', {
  needsVersion: true,
  fields: ['reasons'],
  more: () => ({ kinds: ['person', 'mandate', 'strategy'] }),
  rules: ({ reasons, board }, { directive, edition }, context, world) => [
    reasonsAreGiven(reasons),
    board ? boardHasMet(board, context.today) : nobodyMayDecide(directive, edition, context, world),
  ],
  decide: ({ directive, edition, reasons, board }) =>
    decided(board ? AS_BOARD : { office: 'board-secretary' }, directive, {
      type: 'CaseTakenToBoard',
      edition,
      reasons,
      ...(board && { board }),
    }),
});
