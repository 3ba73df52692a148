import type { Aggregate } from '../aggregate.js';
import type { Policy } from './policy.js';

/** The standing policy has one stream, `policy/standing`: its entries tell which policy held when. */
export const STANDING = 'standing';

export interface PolicyState {
  readonly id: string;
  readonly policy: Policy;
}

export interface PolicyAdopted {
  readonly type: 'PolicyAdopted';
  readonly policy: Policy;
  readonly reasons: string;
}
export type PolicyEvent = PolicyAdopted;

export const policyAggregate: Aggregate<PolicyState, PolicyEvent> = {
  evolve: (_, { policy }, { id }) => ({ id, policy }),
  fields: { PolicyAdopted: { policy: 'open', reasons: 'committed' } },
};
