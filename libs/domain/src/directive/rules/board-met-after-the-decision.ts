import { type Refusal, refuse } from '../../refusal.js';
import { dayOf, type Edition, isApproval } from '../directive.js';
import type { BoardDecision } from '../events.js';

/** KL 6:35: the board decides of an edition once that is decided, and not before. */
export function boardMetAfterTheDecision({ decisions }: Pick<Edition, 'decisions'>, { day }: BoardDecision): Refusal | undefined {
  const approved = decisions.find(isApproval);
  const decided = approved && dayOf(approved);
  return decided !== undefined && day < decided ? refuse('board-day-before-decision', { day, decided }) : undefined;
}
