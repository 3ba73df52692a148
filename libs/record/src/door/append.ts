import type { Change, StreamId } from '@anvisa/domain/act';
import type { Aggregate } from '@anvisa/domain/aggregate';
import type { AggregateEvent, Kind } from '@anvisa/domain/aggregates';
import { AGGREGATES } from '@anvisa/domain/aggregates';
import { tellsOfDisposal } from '@anvisa/domain/disposal/disposal';
import { caseNumberOf } from '../audit/case-number.js';
import { type ActFrame, entryOf, kindOf, metaOf, type NewEntry } from '../audit/entry.js';
import type { Step } from '../projections/projection.js';
import type { Reading } from './reading.js';

/** A stream after the act: where it stood, where it stands, and its state. */
export interface WrittenStream {
  readonly id: StreamId;
  readonly before: number;
  version: number;
  head: Buffer | null;
  state: unknown;
}

/** The entries that an act makes, and the streams as they stand after each of them. */
export interface Appended {
  readonly entries: readonly NewEntry[];
  readonly streams: readonly WrittenStream[];
  /** What projections are told of each entry. */
  readonly steps: readonly Step[];
}

export function evolve(
  stream: StreamId,
  state: unknown,
  event: Change['event'],
  meta: Parameters<Aggregate<unknown, never>['evolve']>[2],
): unknown {
  // What a stream is about stays as it is: the words are gone from the entries that told it.
  if (tellsOfDisposal(event)) return state;
  const aggregate = AGGREGATES[kindOf(stream)] as unknown as Aggregate<unknown, AggregateEvent<Kind>>;
  return aggregate.evolve(state, event, meta);
}

/** Appends the changes of one act to the streams that were read: numbers and chains the entries, and gives the new states. */
export function append(changes: readonly Change[], { streams }: Reading, frame: ActFrame): Appended {
  const written = new Map<StreamId, WrittenStream>();
  const entries: NewEntry[] = [];
  const steps = changes.map((change): Step => {
    const stream = written.get(change.stream) ?? asRead(change.stream, streams);
    written.set(change.stream, stream);
    const place = { n: stream.version + 1, prev: stream.head };
    const before = stream.state;
    const after = evolve(
      change.stream,
      before,
      change.event,
      metaOf({ stream: change.stream, n: place.n, at: frame.at, office: frame.as.office }, frame.actor.person),
    );
    const entry = entryOf(change, { ...place, caseNumber: caseNumberOf(change, after) }, frame);
    Object.assign(stream, { version: place.n, head: entry.hash, state: after });
    entries.push(entry);
    return { change, before, after, envelope: entry.envelope };
  });
  return { entries, streams: [...written.values()], steps };
}

function asRead(id: StreamId, streams: Reading['streams']): WrittenStream {
  const read = streams.get(id);
  return { id, before: read?.version ?? 0, version: read?.version ?? 0, head: read?.head ?? null, state: read?.state };
}
