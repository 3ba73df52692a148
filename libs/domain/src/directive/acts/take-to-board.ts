import { DECIDERS } from '../../permission/role-groups.js';
import { holdersOf } from '../../person/holders.js';
import { decided } from '../changes.js';
import { AS_BOARD } from '../deciding.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import type { BoardDecision } from '../events.js';
import { boardMetInTheCase } from '../rules/board-met-in-the-case.js';
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
  /** It cannot await the board's meeting, for these reasons: its empowered chair may decide (KL 6:39). */
  readonly urgent?: boolean;
}

export const takeToBoard = editionAct<TakeToBoard>('take-to-board', {
  needsVersion: true,
  fields: ['reasons'],
  more: () => ({ kinds: ['mandate', 'strategy'], looksAt: { kinds: ['person'] } }),
  follows: (world) => holdersOf(world, DECIDERS),
  rules: ({ reasons, board }, { directive, edition }, context, world) => [
    reasonsAreGiven(reasons),
    board ? boardMetInTheCase(edition, board, context.today) : nobodyMayDecide(directive, edition, context, world),
  ],
  decide: ({ directive, edition, reasons, board, urgent }) =>
    decided(board ? AS_BOARD : { office: 'board-secretary' }, directive, {
      type: 'CaseTakenToBoard',
      edition,
      reasons,
      ...(board && { board }),
      ...(urgent && { urgent }),
    }),
});
