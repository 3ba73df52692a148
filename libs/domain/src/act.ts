import type { Actor, Role } from './actor.js';
import type { AggregateEvent, AggregateState, Kind } from './aggregates.js';
import type { StandingPolicy } from './conduct/standing-policy.js';
import type { Content } from './directive/content.js';
import type { WordsDisposed } from './disposal/disposal.js';
import type { Refusal } from './refusal.js';
import type { Instant, SwedishDate } from './time.js';

/** The name of a stream of entries: its aggregate's kind and id, as `directive/0198…`. */
export type StreamId = `${Kind}/${string}`;

export function streamOf<K extends Kind>(kind: K, id: string): `${K}/${string}` {
  return `${kind}/${id}`;
}

/** One new entry: what happened, in which stream. */
export type Change = {
  readonly [K in Kind]: { readonly stream: `${K}/${string}`; readonly event: AggregateEvent<K> | WordsDisposed };
}[Kind];

/** In which office an actor acts, on whose behalf, and by which mandates (their streams, from the nearest up). */
export interface Capacity {
  readonly office: Role | 'system';
  /** The person in whose stead a deputy acts: acts name both. */
  readonly inStead?: { readonly person: string; readonly name: string };
  readonly onBehalfOf?: 'executive-board' | 'council';
  readonly mandates?: readonly StreamId[];
}

/** The capacity of the conductor. */
export const AS_SYSTEM: Capacity = { office: 'system' };

/** What an allowed act comes to: the entries that it makes, in order, and in which capacity. Without entries, all was done already. */
export interface Decided {
  readonly as: Capacity;
  readonly changes: readonly Change[];
  /** What remains of the fields of earlier entries, once their words are disposed of. */
  readonly disposes?: readonly Disposing[];
}
export type Outcome = Decided | Refusal;

export interface Disposing {
  readonly entry: string;
  readonly remains: Readonly<Record<string, unknown>>;
}

/** An entry made before: what it said in the fields that are committed to. */
export interface SaidEntry {
  readonly id: string;
  readonly stream: StreamId;
  readonly type: string;
  readonly caseNumber: string | null;
  readonly said: Readonly<Record<string, unknown>>;
}

/** What the door answers to the questions of `Rests` that are not about streams; each is absent where it was not asked, or nothing was found. */
export interface Answers {
  /** `writersOf` */
  readonly writers?: readonly string[];
  /** `caseNumbered`: whose case it is, where one has the number. */
  readonly caseNumbered?: StreamId;
  /** `reportedAmong`: those that a report names. */
  readonly reported?: readonly string[];
  /** `textOf` */
  readonly text?: Content;
  /** `saidIn`: the entry, and those into which words of it may have been copied. */
  readonly entry?: SaidEntry;
  readonly copies?: readonly SaidEntry[];
}

/** What a decision may ask beside the command: the instant, the actor, the policy, what the door answers, and two gifts of the door's. */
export interface Context extends Answers {
  readonly now: Instant;
  readonly today: SwedishDate;
  readonly actor: Actor;
  readonly policy: StandingPolicy;
  /** SHA-256 of a value's canonical bytes (RFC 8785), in hex. */
  readonly hash: (value: unknown) => string;
  /** The registration number that the door has drawn for an act that opens a case. Asking for it in another act is a fault. */
  readonly caseNumber: () => string;
}

/** The aggregates that an act read: each in the state that its entries give. */
export interface World {
  find<K extends Kind>(kind: K, id: string): AggregateState<K> | undefined;
  /** All of a kind that the act asked for as a whole. */
  all<K extends Kind>(kind: K): readonly AggregateState<K>[];
}

/** What the door must read, and hold unchanged until the act is written. */
export interface Rests {
  readonly streams: readonly StreamId[];
  /** Kinds read as a whole and held: few rows, such as mandates. */
  readonly kinds?: readonly Kind[];
  /** Read and held: the directives and evaluations in which something hangs on a person. `all` gives them. */
  readonly tasksOf?: string;
  /** Read but not held: who have written in an edition's working copy since it was opened. */
  readonly writersOf?: { readonly directive: string; readonly edition: number };
  /** A registration number that the city's register gave: whose case it is. No other case is given one until the act is written; it needs `locks`. */
  readonly caseNumbered?: string;
  /** An edition's words, whose hash its stream holds: they change with the stream alone. */
  readonly textOf?: { readonly directive: string; readonly edition: number };
  /** Read but not held: which of these decisions, by name, a report names already. Acts that report lock the reports. */
  readonly reportedAmong?: readonly string[];
  /** An entry by its id: it stands, but for words disposed of, for which its stream is locked. With it, read and held, what may have copied its words. */
  readonly saidIn?: string;
  /** Read but not held, since a change the next instant does no harm, or is made by acts that lock the kind: whom a reminder goes to. A prefix names all streams that begin with it. */
  readonly looksAt?: { readonly streams?: readonly StreamId[]; readonly kinds?: readonly Kind[]; readonly prefixes?: readonly StreamId[] };
}

/**
 * One act: what it rests on and what it comes to. The actor's own person is always read.
 * `streams[0]` is the act's subject: its version is the ETag that If-Match is compared with.
 */
export interface Act<C> {
  readonly rests: (command: C) => Rests;
  /** The streams that those read so far name, read and held as well; asked again until it names no more. */
  readonly follows?: (world: World, command: C, actor: string) => readonly StreamId[];
  /**
   * What is locked before anything is read: a stream, so that whoever rests on it comes wholly before the act, and is seen, or after; or a kind, so
   * that the acts that lock it take turns. An act that must know all of a kind locks the kind, and so does each act that adds to it.
   */
  readonly locks?: (command: C) => StreamId | Kind | undefined;
  readonly decide: (world: World, command: C, context: Context) => Outcome;
  /** The act opens a case and needs a registration number. */
  readonly opensCase?: true;
  /** The caller must say which version they saw (If-Match). */
  readonly needsVersion?: true;
}
