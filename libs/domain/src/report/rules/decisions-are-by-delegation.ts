import type { World } from '../../act.js';
import { type Refusal, refuse } from '../../refusal.js';
import { decidedByDelegation } from '../decided-by-delegation.js';
import { nameOf, type ReportedDecision } from '../reported-decision.js';

/** KL 6:40, 7:8: what is reported is a decision that a delegate or the board's chair took, on the day that the record has for it. */
export function decisionsAreByDelegation(decisions: readonly ReportedDecision[], world: World): Refusal | undefined {
  const stray = decisions.find((one) => !decidedByDelegation(world, one).some(({ on }) => on === one.decidedOn));
  return stray && refuse('decision-not-by-delegation', { decision: nameOf(stray), decidedOn: stray.decidedOn });
}
