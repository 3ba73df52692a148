import type { Role } from './actor.js';
import type { Instant } from './time.js';

/** What an entry tells beside its event: which aggregate, its number in the stream, when, by whom and in which office. */
export interface EntryMeta {
  readonly id: string;
  readonly n: number;
  readonly at: Instant;
  readonly by: string;
  readonly office: Role | 'system';
}

/**
 * Whether a field of an event lies open in the audit trail's leaf, or only as a commitment to a value that can be disclosed.
 * Everything personal or free-worded is committed (decision 0006). What is `words`, or has words under some names, is committed too, and its words
 * may be disposed of; what is just `committed` is kept: what was decided, its exact text, and who did what.
 */
export type Openness = 'open' | 'committed' | 'words' | { readonly wordsIn: readonly string[] };

/** The openness of every field of every event type of an aggregate. The compiler holds it complete. */
export type FieldsOf<E extends { readonly type: string }> = {
  readonly [T in E['type']]: { readonly [F in Exclude<AllKeys<Extract<E, { type: T }>>, 'type'>]: Openness };
};
type AllKeys<U> = U extends unknown ? keyof U : never;

/** An aggregate as the door sees it: how entries become its state, and which fields of them are open. */
export interface Aggregate<S, E extends { readonly type: string }> {
  readonly evolve: (state: S | undefined, event: E, meta: EntryMeta) => S;
  readonly fields: FieldsOf<E>;
}
