import { type Refusal, refuse } from '../../refusal.js';
import { type SwedishDate, swedishDateOf } from '../../time.js';
import type { Edition } from '../directive.js';
import type { BoardDecision } from '../events.js';
import { boardHasMet } from './board-has-met.js';

/** KL 6:35, 6:37: what the board orders in a case it orders at a meeting: one that has been, and that was held once the case was begun. */
export function boardMetInTheCase(
  { startedAt }: Pick<Edition, 'startedAt'>,
  board: BoardDecision,
  today: SwedishDate,
): Refusal | undefined {
  const { day } = board;
  const started = swedishDateOf(startedAt);
  return day < started ? refuse('board-day-before-case', { day, started }) : boardHasMet(board, today);
}
