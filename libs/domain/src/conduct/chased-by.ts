import type { SwedishDate } from '../time.js';
import { escalationDays, reminderDays } from './escalation.js';
import { morningOf } from './instants.js';
import type { Chase, EscalationTo, Policy } from './policy.js';
import { byThePolicyOfTheTime, type StandingPolicy, type Told } from './standing-policy.js';

/** How a policy has something chased: by which days, and from which deadline, where that is the policy's too. */
export type ChasedBy = (policy: Policy) => { readonly chase: Chase; readonly deadline: SwedishDate | undefined };

/** When whoever is awaited is reminded. */
export function remindersBy(policy: StandingPolicy, by: ChasedBy): readonly Told[] {
  return byThePolicyOfTheTime(policy, (held) => {
    const { chase, deadline } = by(held);
    return deadline === undefined ? [] : [...new Set(reminderDays(chase, deadline))].map((day) => ({ at: morningOf(day) }));
  });
}

interface Escalated extends Told {
  readonly to: readonly EscalationTo[];
}

/** When a missed deadline is told of, and to whom. */
export function escalationsBy(policy: StandingPolicy, by: ChasedBy): readonly Escalated[] {
  return byThePolicyOfTheTime(policy, (held) => {
    const { chase, deadline } = by(held);
    return deadline === undefined ? [] : escalationDays(chase, deadline).map(({ on, to }) => ({ at: morningOf(on), to }));
  });
}
