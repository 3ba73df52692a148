import { firstRefusal } from '../../refusal.js';
import { CHAIN, exemptingCapacity, mayExempt } from '../deciding.js';
import { exemptionAct, type OfExemption, told } from '../exemption-act.js';
import { decisionIsRecorded, decisionOf, type SaidOfDecision } from '../rules/decision-is-recorded.js';
import { exemptionMayBecome } from '../rules/exemption-may-become.js';

export interface RefuseExemptionCommand extends OfExemption, SaidOfDecision {
  readonly type: 'refuse-exemption';
}

/** A request for an exemption is refused, with reasons. */
export const refuseExemption = exemptionAct<RefuseExemptionCommand>({
  needsVersion: true,
  kinds: CHAIN,

  may: (about, context, world) => firstRefusal(exemptionMayBecome(about.exemption, 'ExemptionRefused'), mayExempt(about, context, world)),

  rules: (command, about, context) => [decisionIsRecorded(command, about, context)],

  decide: (command, about, context, world) =>
    told(exemptingCapacity(about, context, world), about.exemption, { type: 'ExemptionRefused', ...decisionOf(command, about) }),
});
