import type { BoardDecision } from '../../directive/events.js';
import { boardHasMet } from '../../directive/rules/board-has-met.js';
import { type Refusal, refuse } from '../../refusal.js';
import { type SwedishDate, swedishDateOf } from '../../time.js';
import type { Exemption } from '../exemption.js';

/**
 * KL 6:27, 6:35: the board decides at a meeting: one that has been, and that was held when the request had come in; to take an exemption back, when it
 * had been granted.
 */
export function boardMetAfterTheRequest(
  { requestedAt, decisions: [granted] }: Exemption,
  board: BoardDecision,
  today: SwedishDate,
): Refusal | undefined {
  const { day } = board;
  const requested = swedishDateOf(requestedAt);
  if (day < requested) return refuse('board-day-before-request', { day, requested });
  if (granted && day < granted.on) return refuse('board-day-before-grant', { day, granted: granted.on });
  return boardHasMet(board, today);
}
