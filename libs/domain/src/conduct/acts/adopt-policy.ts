import { type Act, streamOf } from '../../act.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { permitted } from '../../permission/permitted.js';
import { capacityFor } from '../../person/capacity.js';
import { firstRefusal } from '../../refusal.js';
import type { Policy } from '../policy.js';
import { STANDING } from '../policy-log.js';
import { policyWithinBounds } from '../rules/policy-within-bounds.js';
import { toldMayRead } from '../rules/told-may-read.js';

export interface AdoptPolicyCommand {
  readonly type: 'adopt-policy';
  readonly policy: Policy;
  readonly reasons: string;
}

/** An administrator adopts a new house policy. Deadlines that are set already stand; what is counted from them follows the new policy from then on. */
export const adoptPolicy: Act<AdoptPolicyCommand> = {
  needsVersion: true,
  rests: () => ({ streams: [streamOf('policy', STANDING)] }),
  decide: (_, { policy, reasons }, context) =>
    firstRefusal(permitted('adopt-policy', context), reasonsAreGiven(reasons), policyWithinBounds(policy), toldMayRead(policy)) ?? {
      as: capacityFor('adopt-policy', context),
      changes: [{ stream: streamOf('policy', STANDING), event: { type: 'PolicyAdopted', policy, reasons } }],
    },
};
