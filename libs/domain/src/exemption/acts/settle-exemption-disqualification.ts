import { questionMayBeSettled, questionSettled, type SettledQuestion, settlingCapacity } from '../../disqualification/settling.js';
import { exemptionAct, type OfExemption, told } from '../exemption-act.js';

/** The question of disqualification in the case of an exemption is settled. */
export interface SettleExemptionDisqualificationCommand extends OfExemption, SettledQuestion {
  readonly type: 'settle-exemption-disqualification';
}

export const settleExemptionDisqualification = exemptionAct<SettleExemptionDisqualificationCommand>('settle-exemption-disqualification', {
  rules: (command, { exemption: { interests, requestedAt: startedAt } }, context) =>
    questionMayBeSettled('settle-exemption-disqualification', command, { interests, startedAt }, context),
  decide: (command, { exemption }, context) => told(settlingCapacity(command, context), exemption, questionSettled(command)),
});
