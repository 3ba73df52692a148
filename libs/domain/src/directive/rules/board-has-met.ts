import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { isBlank } from '../../visible.js';
import type { BoardDecision } from '../events.js';

/** KL 6:27, 6:35: the board, or another committee, decides at a meeting, in minutes: a day that has been, and a paragraph. */
export function boardHasMet({ day, paragraph }: Pick<BoardDecision, 'day' | 'paragraph'>, today: SwedishDate): Refusal | undefined {
  if (day > today) return refuse('board-day-ahead', { day });
  return isBlank(paragraph) ? refuse('record-lacks', { fields: 'paragraph' }) : undefined;
}
