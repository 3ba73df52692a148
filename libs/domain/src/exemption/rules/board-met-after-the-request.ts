import type { BoardDecision } from '../../directive/events.js';
import { boardHasMet } from '../../directive/rules/board-has-met.js';
import { type Refusal, refuse } from '../../refusal.js';
import { type SwedishDate, swedishDateOf } from '../../time.js';
import type { Exemption } from '../exemption.js';

/** KL 6:27, 6:35: the board decides at a meeting: one that has been, and that was held when the request had come in. */
export function boardMetAfterTheRequest({ requestedAt }: Exemption, board: BoardDecision, today: SwedishDate): Refusal | undefined {
  const requested = swedishDateOf(requestedAt);
  return board.day < requested ? refuse('board-day-before-request', { day: board.day, requested }) : boardHasMet(board, today);
}
