import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { capacityFor } from '../../person/capacity.js';
import { exemptionAct, type OfExemption, told } from '../exemption-act.js';

export interface ReferExemptionCommand extends OfExemption {
  readonly type: 'refer-exemption';
  readonly reasons: string;
}

/**
 * The case goes to the board: when the matter may not be delegated (KL 6:38), when the mandate carries no decision, when all who could decide are
 * barred. To hand it over is no decision in the matter and needs no mandate.
 */
export const referExemption = exemptionAct<ReferExemptionCommand>('refer-exemption', {
  rules: ({ reasons }) => [reasonsAreGiven(reasons)],

  decide: ({ reasons }, { exemption }, context) =>
    told(capacityFor('refer-exemption', context), exemption, { type: 'ExemptionReferred', reasons }),
});
