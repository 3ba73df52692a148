import { type Refusal, refuse } from '../../refusal.js';
import { type SwedishDate, swedishDateOf } from '../../time.js';
import { isBlank } from '../../visible.js';
import type { Adoption, Receipt } from '../receipt.js';

/** ABL 8:4, 8:24: a company's board decides at a meeting, in minutes: on a day that has been, and after the edition had come. */
export function companysBoardHasMet(
  { sentAt }: Receipt,
  { on, paragraph }: Pick<Adoption, 'on' | 'paragraph'>,
  today: SwedishDate,
): Refusal | undefined {
  const sentOn = swedishDateOf(sentAt);
  if (on > today) return refuse('board-day-ahead', { day: on });
  if (on < sentOn) return refuse('adopted-before-sent', { day: on, sentOn });
  return isBlank(paragraph) ? refuse('record-lacks', { fields: 'paragraph' }) : undefined;
}
