import type { Capacity, Change, StreamId } from '@anvisa/domain/act';
import type { Actor } from '@anvisa/domain/actor';
import type { EntryMeta } from '@anvisa/domain/aggregate';
import type { Kind } from '@anvisa/domain/aggregates';
import { type DisclosedActor, type Envelope, LONGEST_LEAF } from '@anvisa/domain/audit/entry';
import { fieldsOf } from '@anvisa/domain/disposal/disposal';
import type { Instant } from '@anvisa/domain/time';
import { v7 } from 'uuid';
import { canonical, commitTo, sha256 } from './canonical.js';

/** One entry, ready to be written. */
export interface NewEntry {
  readonly envelope: Envelope;
  readonly leaf: Buffer;
  readonly hash: Buffer;
  readonly disclosures: readonly { readonly field: string; readonly salt: Buffer; readonly value: string }[];
}

/** What all entries of one act share. */
export interface ActFrame {
  readonly at: Instant;
  /** The instant was given with a past (founding/), and is not the record's own. */
  readonly clockGiven: boolean;
  readonly actor: Actor;
  readonly as: Capacity;
  readonly origin: string;
}

/** Where an entry joins its stream. */
export interface Place {
  readonly n: number;
  readonly prev: Buffer | null;
  readonly caseNumber: string | null;
}

export function kindOf(stream: StreamId): Kind {
  return stream.slice(0, stream.indexOf('/')) as Kind;
}
export function idIn(stream: StreamId): string {
  return stream.slice(stream.indexOf('/') + 1);
}

/** Makes the entry of a change: its open fields and commitments in the leaf, what is committed to in the disclosures. */
export function entryOf({ stream, event }: Change, place: Place, { at, clockGiven, actor, as, origin }: ActFrame): NewEntry {
  const { type, ...values } = event as { type: string } & Record<string, unknown>;
  const openness = fieldsOf(kindOf(stream), type);
  const open: Record<string, unknown> = {};
  const disclosed: DisclosedActor = { person: actor.person, name: actor.name, origin, ...(as.inStead && { inStead: as.inStead }) };
  const commitments = { actor: commitTo(disclosed) } as Record<string, ReturnType<typeof commitTo>>;
  for (const [field, value] of Object.entries(values)) {
    if (value === undefined) continue;
    if (openness[field] === 'open') open[field] = value;
    else if (openness[field] !== undefined) commitments[field] = commitTo(value);
    else throw new Error(`${type}.${field} is not declared`);
  }
  const envelope: Envelope = {
    v: 1,
    id: v7({ msecs: Date.parse(at) }),
    stream,
    n: place.n,
    prev: place.prev?.toString('hex') ?? null,
    type,
    at,
    ...(clockGiven && { clock: 'given' }),
    case: place.caseNumber,
    office: as.office,
    onBehalfOf: as.onBehalfOf ?? null,
    mandates: as.mandates ?? [],
    open,
    commitments: Object.fromEntries(Object.entries(commitments).map(([field, { mac }]) => [field, mac])),
  };
  const leaf = Buffer.from(canonical(envelope));
  if (leaf.length > LONGEST_LEAF) throw new LeafTooLong(type, leaf.length);
  return {
    envelope,
    leaf,
    hash: sha256(leaf),
    disclosures: Object.entries(commitments).map(([field, { salt, value }]) => ({ field, salt, value })),
  };
}

/** A leaf has a bound; an act whose open fields do not fit is refused before anything is written. */
export class LeafTooLong extends Error {
  constructor(type: string, bytes: number) {
    super(`the entry ${type} would take ${bytes} bytes; ${LONGEST_LEAF} is the most`);
  }
}

export function metaOf(envelope: Pick<Envelope, 'stream' | 'n' | 'at' | 'office'>, person: string): EntryMeta {
  return { id: idIn(envelope.stream), n: envelope.n, at: envelope.at, by: person, office: envelope.office };
}
