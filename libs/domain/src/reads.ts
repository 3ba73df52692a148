import type { Rests, StreamId } from './act.js';
import type { Kind } from './aggregates.js';

/** Every stream that an act reads, held or only looked at: by their ids, by their kinds as a whole, and by how their ids begin. */
export interface Reads {
  readonly streams: readonly StreamId[];
  readonly kinds: readonly Kind[];
  readonly prefixes: readonly StreamId[];
}

export function readsOf({ streams, kinds = [], looksAt = {} }: Rests): Reads {
  return {
    streams: [...streams, ...(looksAt.streams ?? [])],
    kinds: [...kinds, ...(looksAt.kinds ?? [])],
    prefixes: looksAt.prefixes ?? [],
  };
}

/** Whether a stream is among those read. */
export function isAmong(stream: StreamId, { streams, kinds, prefixes }: Reads): boolean {
  return (
    streams.includes(stream) || kinds.some((kind) => stream.startsWith(`${kind}/`)) || prefixes.some((prefix) => stream.startsWith(prefix))
  );
}
