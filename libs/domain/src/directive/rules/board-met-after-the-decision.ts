import { type Refusal, refuse } from '../../refusal.js';
import { swedishDateOf } from '../../time.js';
import type { Edition } from '../directive.js';
import type { BoardDecision } from '../events.js';

/** KL 6:35: the board decides of an edition once that is decided, and not before. */
export function boardMetAfterTheDecision({ decisions }: Pick<Edition, 'decisions'>, { day }: BoardDecision): Refusal | undefined {
  const approved = decisions.find(({ outcome }) => outcome === 'approved' || outcome === 'approved-with-changes');
  const decided = approved && (approved.on ?? swedishDateOf(approved.at));
  return decided !== undefined && day < decided ? refuse('board-day-before-decision', { day, decided }) : undefined;
}
