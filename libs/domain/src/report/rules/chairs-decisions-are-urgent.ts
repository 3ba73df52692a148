import type { World } from '../../act.js';
import { type Refusal, refuse } from '../../refusal.js';
import { decidedByDelegation } from '../decided-by-delegation.js';
import { nameOf, type ReportedDecision } from '../reported-decision.js';

/** KL 6:39–40: what the chair decided is reported as urgent, whoever gathers the report and whatever they say of it. */
export function chairsDecisionsAreUrgent(decisions: readonly ReportedDecision[], world: World): Refusal | undefined {
  const hidden = decisions.find((one) => !one.urgent && decidedByDelegation(world, one).some(({ body }) => body === 'chair'));
  return hidden && refuse('chairs-decision-is-urgent', { decision: nameOf(hidden) });
}
