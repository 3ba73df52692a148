import { needsRole } from '../../actor.js';
import type { Before } from '../../permission/permitted.js';
import { firstRefusal, type Refusal } from '../../refusal.js';
import type { Edition } from '../directive.js';
import type { BoardDecision } from '../events.js';
import { boardHasMet } from './board-has-met.js';
import { boardMetAfterTheDecision } from './board-met-after-the-decision.js';
import { reasonsAreGiven } from './reasons-are-given.js';

/** KL 6:35: what the board has decided of a decided edition its secretary records, with the meeting's day, paragraph and reasons. */
export function boardHasDecided(edition: Pick<Edition, 'decisions'>, board: BoardDecision, { actor, today }: Before): Refusal | undefined {
  return firstRefusal(
    needsRole(actor, today, 'board-secretary'),
    boardHasMet(board, today),
    reasonsAreGiven(board.reasons),
    boardMetAfterTheDecision(edition, board),
  );
}
