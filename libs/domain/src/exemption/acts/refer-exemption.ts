import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { capacityFor } from '../../person/capacity.js';
import { exemptionAct, type OfExemption, told } from '../exemption-act.js';

export interface ReferExemptionCommand extends OfExemption {
  readonly type: 'refer-exemption';
  readonly reasons: string;
}

/**
 * The case goes to the board: when the matter may not be delegated (KL 6:38), or the mandate carries no decision. To hand it over is no decision in the
 * matter: it needs no mandate, and waits for no question of disqualification. The disqualified leaves that too to others, of whom the board's secretary
 * is always one (KL 6:30).
 */
export const referExemption = exemptionAct<ReferExemptionCommand>('refer-exemption', {
  rules: ({ reasons }) => [reasonsAreGiven(reasons)],

  decide: ({ reasons }, { exemption }, context) =>
    told(capacityFor('refer-exemption', context), exemption, { type: 'ExemptionReferred', reasons }),
});
