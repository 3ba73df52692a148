import { AS_SYSTEM } from '../../act.js';
import { onlyTheConductor } from '../../receipt/rules/only-the-conductor.js';
import { firstRefusal } from '../../refusal.js';
import { exemptionAct, type OfExemption, told } from '../exemption-act.js';
import { exemptionMayBecome } from '../rules/exemption-may-become.js';
import { lastDayIsPast } from '../rules/last-day-is-past.js';

export interface ExpireExemptionCommand extends OfExemption {
  readonly type: 'expire-exemption';
}

/** The conductor closes an exemption whose last day is past. */
export const expireExemption = exemptionAct<ExpireExemptionCommand>({
  may: ({ exemption }, { actor, today }) =>
    firstRefusal(onlyTheConductor(actor), exemptionMayBecome(exemption, 'ExemptionExpired'), lastDayIsPast(exemption, today)),

  decide: (_, { exemption }) => told(AS_SYSTEM, exemption, { type: 'ExemptionExpired' }),
});
