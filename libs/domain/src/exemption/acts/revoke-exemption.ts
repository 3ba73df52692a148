import { CHAIN, exemptingCapacity } from '../deciding.js';
import { exemptionAct, type OfExemption, told } from '../exemption-act.js';
import { decisionIsRecorded, decisionOf, type SaidOfDecision } from '../rules/decision-is-recorded.js';
import { peopleWithInterests } from '../rules/preparation-is-undisputed.js';

export interface RevokeExemptionCommand extends OfExemption, SaidOfDecision {
  readonly type: 'revoke-exemption';
}

/** An exemption is taken back before its last day, with reasons. It works forward: what was done under it stands. */
export const revokeExemption = exemptionAct<RevokeExemptionCommand>('revoke-exemption', {
  needsVersion: true,
  kinds: CHAIN,
  follows: peopleWithInterests,

  rules: (command, about, context, world) => [decisionIsRecorded(command, about, context, world)],

  decide: (command, about, context, world) =>
    told(exemptingCapacity(command.board, about, context, world), about.exemption, { type: 'ExemptionRevoked', ...decisionOf(command) }),
});
