import type { StreamId } from '../act.js';
import type { Role } from '../actor.js';
import type { Instant } from '../time.js';

/**
 * The envelope of an audit entry: what can always be public. Its RFC 8785 canonical bytes are the entry's leaf; SHA-256 of the leaf is its hash.
 * Everything personal or free-worded stands here only as a commitment; its value and salt lie in a disclosure, from which it can be erased
 * without breaking a hash.
 */
export interface Envelope {
  readonly v: 1;
  readonly id: string;
  readonly stream: StreamId;
  /** From 1, without gaps, within the stream. */
  readonly n: number;
  /** The hash of the stream's previous leaf, in hex; none for the first. */
  readonly prev: string | null;
  readonly type: string;
  readonly at: Instant;
  /** Only in the past that an empty record was given as an example: the instant is the example's, and not by the record's clock. */
  readonly clock?: 'given';
  /** The registration number of the case, where there is one. */
  readonly case: string | null;
  readonly office: Role | 'system';
  readonly onBehalfOf: 'executive-board' | 'council' | null;
  /** The streams of the mandates that carry the act, from the nearest up. */
  readonly mandates: readonly StreamId[];
  /** The event's open fields. */
  readonly open: Readonly<Record<string, unknown>>;
  /** HMAC-SHA-256, in hex, under a salt of its own, of each committed field's canonical JSON; `actor` is always among them. */
  readonly commitments: Readonly<Record<string, string>>;
}

/** Who acted, as disclosed: the person, and in whose stead a deputy acted. */
export interface DisclosedActor {
  readonly person: string;
  readonly name: string;
  readonly inStead?: { readonly person: string; readonly name: string };
  /** Where the act came from: the request, its address, or the conductor's act. */
  readonly origin?: string;
}

/** A leaf is never longer than this many bytes. */
export const LONGEST_LEAF = 65_535;
