import type { Context, StreamId, World } from '@anvisa/domain/act';
import type { Kind } from '@anvisa/domain/aggregates';
import { swedishDateOf } from '@anvisa/domain/time';
import { hashOf } from '../audit/canonical.js';
import type { Queryable } from '../database/queryable.js';
import { readFor } from '../door/read.js';
import { policyOf, worldOf } from '../door/reading.js';

/** The record as somebody sees it who asks what they may do: what the door would read, held by nobody. */
export interface Seen {
  readonly world: World;
  readonly context: Context;
  readonly versionOf: (stream: StreamId) => number;
}

/** Reads streams and whole kinds in one statement, with the person who looks. */
export async function see(db: Queryable, streams: readonly StreamId[], kinds: readonly Kind[], person: string): Promise<Seen> {
  const reading = await readFor(db, { actor: person, key: '', person: `person/${person}`, rests: { streams, looksAt: { kinds } } });
  const world = worldOf(reading);
  const { name = '', roles = [] } = world.find('person', person) ?? {};
  const context: Context = {
    now: reading.now,
    today: swedishDateOf(reading.now),
    actor: { person, name, roles },
    policy: policyOf(reading),
    hash: hashOf,
    caseNumber: () => '',
  };
  return { world, context, versionOf: (stream) => reading.streams.get(stream)?.version ?? 0 };
}
