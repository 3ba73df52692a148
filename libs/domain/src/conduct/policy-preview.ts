import type { SwedishDate } from '../time.js';
import { type EscalationDay, escalationDays, reminderDays } from './escalation.js';
import { CHASED, type Chase, type Chased, type Policy } from './policy.js';
import { addWorkingDays } from './working-days.js';

/** The days that a policy gives to something that begins to wait on a day. */
export interface ChasedDays {
  readonly phase: Chased;
  readonly deadline: SwedishDate;
  readonly reminders: readonly SwedishDate[];
  readonly escalations: readonly EscalationDay[];
}

/** What a policy would come to if everything began to wait on this day: by the same calendar as the conductor goes by. */
export function previewOf(policy: Policy, from: SwedishDate): readonly ChasedDays[] {
  return CHASED.map((phase) => ({ phase, ...daysOf(policy[phase], from) }));
}

/** A reminder that would fall on or before the day on which the waiting begins is never given. */
function daysOf(chase: Chase, from: SwedishDate): Omit<ChasedDays, 'phase'> {
  const deadline = addWorkingDays(from, chase.within);
  return {
    deadline,
    reminders: [...new Set(reminderDays(chase, deadline))].filter((day) => day > from),
    escalations: escalationDays(chase, deadline),
  };
}
