import type { Policy } from '../conduct/policy.js';
import { addWorkingDays } from '../conduct/working-days.js';
import type { SwedishDate } from '../time.js';
import type { Edition } from './directive.js';
import { opinionsAreAwaited } from './rules/consultation-is-over.js';

/** Until when a case is to be decided: nobody may decide while an opinion is awaited (KL 6:12), so the days are counted from when that is over. */
export function decideBy({ consultation }: Pick<Edition, 'consultation'>, today: SwedishDate, policy: Policy): SwedishDate {
  const from = opinionsAreAwaited(consultation, today) ? consultation.answerBy : today;
  return addWorkingDays(from, policy.decision.within);
}
