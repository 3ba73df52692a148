import type { Answers, StreamId, World } from '@anvisa/domain/act';
import type { AggregateState, Kind } from '@anvisa/domain/aggregates';
import { STANDING_POLICY } from '@anvisa/domain/conduct/policy';
import type { StandingPolicy } from '@anvisa/domain/conduct/standing-policy';
import type { Instant } from '@anvisa/domain/time';
import { kindOf } from '../audit/entry.js';

/** A stream as the door read it. */
export interface ReadStream {
  readonly id: StreamId;
  readonly version: number;
  readonly head: Buffer;
  readonly state: unknown;
}

/** All that one act rests on, as of one instant. */
export interface Reading {
  readonly now: Instant;
  readonly earlier: { readonly request: Buffer; readonly answer: unknown } | undefined;
  readonly streams: ReadonlyMap<StreamId, ReadStream>;
  /** Those that must be unchanged when the act is written. */
  readonly held: ReadonlySet<StreamId>;
  readonly answers: Answers;
}

/** The read streams as the domain's rules see them. */
export function worldOf({ streams }: Reading): World {
  return {
    find: <K extends Kind>(kind: K, id: string) => streams.get(`${kind}/${id}` as StreamId)?.state as AggregateState<K> | undefined,
    all: <K extends Kind>(kind: K) =>
      [...streams.values()].filter((stream) => kindOf(stream.id) === kind).map(({ state }) => state as AggregateState<K>),
  };
}

export const POLICY: StreamId = 'policy/standing';

/** The policy in force: the adopted one, else the standing one that the product ships with. */
export function policyOf({ streams }: Reading): StandingPolicy {
  return (streams.get(POLICY)?.state as AggregateState<'policy'> | undefined)?.policy ?? STANDING_POLICY;
}
