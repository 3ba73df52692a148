import { streamOf } from '../../act.js';
import { interestMayBeTold, interestTold, type ToldInterest } from '../../disqualification/declaring.js';
import { capacityFor } from '../../person/capacity.js';
import { exemptionAct, type OfExemption, told } from '../exemption-act.js';

/** Whoever knows a circumstance that may disqualify in the case of an exemption says so. */
export interface DeclareExemptionInterestCommand extends OfExemption, ToldInterest {
  readonly type: 'declare-exemption-interest';
}

export const declareExemptionInterest = exemptionAct<DeclareExemptionInterestCommand>('declare-exemption-interest', {
  more: ({ person }) => [streamOf('person', person)],
  rules: (command, { exemption }, _, world) => interestMayBeTold(command, exemption, world),
  decide: (command, { exemption }, context) =>
    told(capacityFor('declare-exemption-interest', context), exemption, interestTold(command, context)),
});
