import { CHAIN, exemptingCapacity } from '../deciding.js';
import { exemptionAct, type OfExemption, told } from '../exemption-act.js';
import { decisionIsRecorded, decisionOf, type SaidOfDecision } from '../rules/decision-is-recorded.js';
import { peopleWithInterests } from '../rules/preparation-is-undisputed.js';

export interface RefuseExemptionCommand extends OfExemption, SaidOfDecision {
  readonly type: 'refuse-exemption';
}

/** A request for an exemption is refused, with reasons. */
export const refuseExemption = exemptionAct<RefuseExemptionCommand>('refuse-exemption', {
  needsVersion: true,
  kinds: CHAIN,
  follows: peopleWithInterests,

  rules: (command, about, context, world) => [decisionIsRecorded(command, about, context, world)],

  decide: (command, about, context, world) =>
    told(exemptingCapacity(command.board, about, context, world), about.exemption, { type: 'ExemptionRefused', ...decisionOf(command) }),
});
