import type { Aggregate } from '../aggregate.js';
import { type Policy, STANDING_POLICY } from './policy.js';
import { adopted, type StandingPolicy } from './standing-policy.js';

/** The standing policy has one stream, `policy/standing`: its entries tell which policy held when. */
export const STANDING = 'standing';

export interface PolicyState {
  readonly id: string;
  readonly policy: StandingPolicy;
}

export interface PolicyAdopted {
  readonly type: 'PolicyAdopted';
  readonly policy: Policy;
  readonly reasons: string;
}
export type PolicyEvent = PolicyAdopted;

export const policyAggregate: Aggregate<PolicyState, PolicyEvent> = {
  evolve: (before, { policy }, { id, at }) => ({ id, policy: adopted(policy, at, before?.policy ?? STANDING_POLICY) }),
  fields: { PolicyAdopted: { policy: 'open', reasons: 'committed' } },
};
