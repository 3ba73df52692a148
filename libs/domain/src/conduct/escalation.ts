import type { SwedishDate } from '../time.js';
import type { Chase, EscalationTo } from './policy.js';
import { addDays, addWorkingDays } from './working-days.js';

/** The days on which whoever is awaited is reminded. Counted back from the deadline, with 0 its last working day; never on a free day. */
export function reminderDays({ remind }: Pick<Chase, 'remind'>, deadline: SwedishDate): readonly SwedishDate[] {
  return remind.map((offset) => addWorkingDays(addDays(deadline, 1), offset - 1)).sort();
}

export interface EscalationDay {
  readonly on: SwedishDate;
  readonly to: readonly EscalationTo[];
}

/** The days on which a missed deadline is told of, and to whom: so many working days after it. */
export function escalationDays({ escalate }: Pick<Chase, 'escalate'>, deadline: SwedishDate): readonly EscalationDay[] {
  const afters = [...new Set(escalate.map(({ after }) => after))].sort((a, b) => a - b);
  return afters.map((after) => ({
    on: addWorkingDays(deadline, after),
    to: escalate.filter((one) => one.after === after).map(({ to }) => to),
  }));
}
