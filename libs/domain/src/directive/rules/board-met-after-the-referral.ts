import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { Edition } from '../directive.js';
import type { BoardDecision } from '../events.js';
import { boardHasMet } from './board-has-met.js';

/** KL 6:27, 6:35: the board decides at a meeting: one that has been, and that was held when the case lay with it and its text was ready. */
export function boardMetAfterTheReferral(
  { referredOn: referred, readyOn: ready }: Pick<Edition, 'referredOn' | 'readyOn'>,
  board: BoardDecision,
  today: SwedishDate,
): Refusal | undefined {
  const { day } = board;
  if (referred !== undefined && day < referred) return refuse('board-day-before-referral', { day, referred });
  if (ready !== undefined && day < ready) return refuse('board-day-before-ready', { day, ready });
  return boardHasMet(board, today);
}
