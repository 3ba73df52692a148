import { firstRefusal, type Refusal, refuse } from '../../refusal.js';
import { type SwedishDate, swedishDateOf } from '../../time.js';
import { isBlank } from '../../visible.js';
import type { Edition } from '../directive.js';
import type { ChairDecision } from '../events.js';
import { reasonsAreGiven } from './reasons-are-given.js';

/** KL 6:39: somebody by name, whom an order of the board's empowers, has decided for reasons: while the case lay with the board, not ahead of today. */
export function chairHasDecided(
  { decidedOn: day, decidedBy, empowerment, reasons }: ChairDecision,
  { since }: Pick<Edition, 'since'>,
  today: SwedishDate,
): Refusal | undefined {
  const referred = swedishDateOf(since);
  return firstRefusal(
    isBlank(decidedBy) ? refuse('chair-unnamed') : undefined,
    day > today ? refuse('chair-day-ahead', { day }) : undefined,
    day < referred ? refuse('chair-day-before-referral', { day, referred }) : undefined,
    isBlank(empowerment) ? refuse('empowerment-missing') : undefined,
    reasonsAreGiven(reasons),
  );
}
