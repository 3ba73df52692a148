import { firstRefusal } from '../../refusal.js';
import { CHAIN, exemptingCapacity, mayExempt } from '../deciding.js';
import { exemptionAct, type OfExemption, told } from '../exemption-act.js';
import { decisionIsRecorded, decisionOf, type SaidOfDecision } from '../rules/decision-is-recorded.js';
import { exemptionMayBecome } from '../rules/exemption-may-become.js';

export interface RevokeExemptionCommand extends OfExemption, SaidOfDecision {
  readonly type: 'revoke-exemption';
}

/** An exemption is taken back before its last day, with reasons. It works forward: what was done under it stands. */
export const revokeExemption = exemptionAct<RevokeExemptionCommand>({
  needsVersion: true,
  kinds: CHAIN,

  may: (about, context, world) => firstRefusal(exemptionMayBecome(about.exemption, 'ExemptionRevoked'), mayExempt(about, context, world)),

  rules: (command, about, context) => [decisionIsRecorded(command, about, context)],

  decide: (command, about, context, world) =>
    told(exemptingCapacity(about, context, world), about.exemption, { type: 'ExemptionRevoked', ...decisionOf(command, about) }),
});
