import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { Edition } from '../directive.js';
import type { BoardDecision } from '../events.js';
import { boardHasMet } from './board-has-met.js';

/** KL 6:27, 6:35: the board decides at a meeting: one that has been, and that was held when the case lay with it. */
export function boardMetAfterTheReferral(
  { referredOn: referred }: Pick<Edition, 'referredOn'>,
  board: BoardDecision,
  today: SwedishDate,
): Refusal | undefined {
  const { day } = board;
  const isBefore = referred !== undefined && day < referred;
  return isBefore ? refuse('board-day-before-referral', { day, referred }) : boardHasMet(board, today);
}
