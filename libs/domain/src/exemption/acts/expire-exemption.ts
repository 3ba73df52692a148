import { AS_SYSTEM } from '../../act.js';
import { exemptionAct, type OfExemption, told } from '../exemption-act.js';

export interface ExpireExemptionCommand extends OfExemption {
  readonly type: 'expire-exemption';
}

/** The conductor closes an exemption whose last day is past. */
export const expireExemption = exemptionAct<ExpireExemptionCommand>('expire-exemption', {
  decide: (_, { exemption }) => told(AS_SYSTEM, exemption, { type: 'ExemptionExpired' }),
});
