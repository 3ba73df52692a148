import type { Change } from '@anvisa/domain/act';
import type { DisclosedActor, Envelope } from '@anvisa/domain/audit/entry';
import { evolve } from '../door/append.js';
import type { Step } from '../projections/projection.js';
import { metaOf } from './entry.js';

/** An entry read back: its envelope, and the values disclosed for its commitments, by field. */
export interface StoredEntry {
  readonly envelope: Envelope;
  readonly disclosed: ReadonlyMap<string, unknown>;
}

/** The change that an entry tells: its open fields joined with what is disclosed of the committed ones. */
export function changeOf({ envelope, disclosed }: StoredEntry): Change {
  const committed = Object.keys(envelope.commitments).filter((field) => field !== 'actor');
  const event = { type: envelope.type, ...envelope.open, ...Object.fromEntries(committed.map((field) => [field, disclosed.get(field)])) };
  return { stream: envelope.stream, event } as unknown as Change;
}

/** A step that was read back: the whole of its envelope is at hand. */
export interface ReplayedStep extends Step {
  readonly envelope: Envelope;
}

/** The state after one more entry, and what its projections are told. */
export function replayed(state: unknown, entry: StoredEntry): ReplayedStep {
  const change = changeOf(entry);
  const actor = entry.disclosed.get('actor') as DisclosedActor | undefined;
  return {
    change,
    before: state,
    after: evolve(change.stream, state, change.event, metaOf(entry.envelope, actor?.person ?? '')),
    envelope: entry.envelope,
  };
}
