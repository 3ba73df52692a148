import { needsRole } from '../../actor.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { capacityOf } from '../../person/capacity.js';
import { firstRefusal } from '../../refusal.js';
import { exemptionAct, type OfExemption, told } from '../exemption-act.js';
import { exemptionMayBecome } from '../rules/exemption-may-become.js';

export interface ReferExemptionCommand extends OfExemption {
  readonly type: 'refer-exemption';
  readonly reasons: string;
}

const REFERRING = ['city-director', 'deputy', 'head-of-it'] as const;

/**
 * The case goes to the board: when the matter may not be delegated (KL 6:38), when the mandate carries no decision, when all who could decide are
 * barred. To hand it over is no decision in the matter and needs no mandate.
 */
export const referExemption = exemptionAct<ReferExemptionCommand>({
  may: ({ exemption }, { actor, today }) =>
    firstRefusal(needsRole(actor, today, ...REFERRING), exemptionMayBecome(exemption, 'ExemptionReferred')),

  rules: ({ reasons }) => [reasonsAreGiven(reasons)],

  decide: ({ reasons }, { exemption }, context) =>
    told(capacityOf(context, ...REFERRING), exemption, { type: 'ExemptionReferred', reasons }),
});
