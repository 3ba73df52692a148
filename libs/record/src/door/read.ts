import type { Rests, StreamId, World } from '@anvisa/domain/act';
import type { AggregateState, Kind } from '@anvisa/domain/aggregates';
import { type Policy, STANDING_POLICY } from '@anvisa/domain/conduct/policy';
import type { Content } from '@anvisa/domain/directive/content';
import type { Instant } from '@anvisa/domain/time';
import { kindOf } from '../audit/entry.js';
import type { Queryable } from '../database/queryable.js';
import { textOf } from '../queries/edition-text.js';
import { chargedWith } from '../queries/tasks.js';

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
  /** Those who have written in the working copy that the act asked about. */
  readonly writers?: readonly string[];
  /** The words of the edition that the act asked about. */
  readonly text?: Content;
}

interface Row {
  now: Date;
  request: Buffer | null;
  answer: unknown;
  id: StreamId | null;
  version: number;
  head: Buffer;
  state: unknown;
  writers?: string[] | null;
}

const POLICY: StreamId = 'policy/standing';
const NOW = 'SELECT clock_timestamp() + clock_offset AS now FROM instance';
const EARLIER = 'LEFT JOIN idempotency i ON i.actor = $1 AND i.key = $2';
const COLUMNS = 'n.now, i.request, i.answer, s.id, s.version, s.head, s.state';

const BY_ID = 'LEFT JOIN stream s ON s.id = ANY($3)';
const BY_ID_AND_MORE = `LEFT JOIN LATERAL (
  SELECT * FROM stream WHERE id = ANY($3)
  UNION ALL SELECT * FROM stream WHERE kind = ANY($4)
  UNION ALL SELECT stream.* FROM unnest($5::text[]) AS prefix JOIN stream ON id >= prefix AND id < prefix || '~'
) s ON true`;
const writers = (directive: number) => `LEFT JOIN (SELECT w.writers FROM working_copy w JOIN edition e USING (directive, number)
  WHERE w.directive = $${directive} AND w.number = $${directive + 1} AND w.at >= e.since) w ON true`;

/** Reads in one statement the instant, an earlier answer under the same key, and every stream that the act rests on. */
export async function readFor(
  client: Queryable,
  { actor, key, person, rests }: { actor: string; key: string; person: StreamId; rests: Rests },
): Promise<Reading> {
  const { streams, kinds = [], looksAt = {}, writersOf } = rests;
  const prefixes = looksAt.prefixes ?? [];
  const allKinds = [...kinds, ...(looksAt.kinds ?? [])];
  const more = allKinds.length + prefixes.length > 0;
  const values: unknown[] = [actor, key, [...streams, person, POLICY], ...(more ? [allKinds, prefixes] : [])];
  const { rows } = await client.query<Row>({
    name: `read-by-id${more ? '-and-more' : ''}${writersOf ? '-with-writers' : ''}`,
    text: `SELECT ${COLUMNS}${writersOf ? ', w.writers' : ''} FROM (${NOW}) n ${EARLIER}
${more ? BY_ID_AND_MORE : BY_ID} ${writersOf ? writers(values.length + 1) : ''}`,
    values: writersOf ? [...values, writersOf.directive, writersOf.edition] : values,
  });
  const reading = await withText(client, readingOf(rows, rests), rests);
  return rests.tasksOf === undefined ? reading : withTasks(client, reading, rests.tasksOf);
}

async function withText(client: Queryable, reading: Reading, { textOf: of }: Rests): Promise<Reading> {
  const text = of && (await textOf(client, of, { secrets: true }));
  return text ? { ...reading, text: text.content } : reading;
}

async function withTasks(client: Queryable, reading: Reading, person: string): Promise<Reading> {
  const rows = await chargedWith(client, person);
  return {
    ...reading,
    streams: new Map([...reading.streams, ...rows.map((stream) => [stream.id, stream] as const)]),
    held: new Set([...reading.held, ...rows.map(({ id }) => id)]),
  };
}

const MORE = 'SELECT id, version, head, state FROM stream WHERE id = ANY($1)';

/** Reads on, from stream to stream, where the act follows what the first ones name. What is found is held like them, so that no instant between matters. */
export async function readOn(client: Queryable, reading: Reading, follows: (world: World) => readonly StreamId[]): Promise<Reading> {
  const streams = new Map(reading.streams);
  const held = new Set(reading.held);
  const asked = new Set<StreamId>(reading.streams.keys());
  for (;;) {
    const read = { ...reading, streams, held };
    const more = [...new Set(follows(worldOf(read)))];
    for (const id of more) if (streams.has(id)) held.add(id);
    const unread = more.filter((id) => !asked.has(id));
    if (unread.length === 0) return read;
    for (const id of unread) asked.add(id);
    const { rows } = await client.query<ReadStream>({ name: 'read-on', text: MORE, values: [unread] });
    for (const stream of rows) streams.set(stream.id, stream);
  }
}

function readingOf(rows: readonly Row[], rests: Rests): Reading {
  const [first] = rows;
  if (!first) throw new Error('the record has no instance row: run the migrations');
  const streams = new Map<StreamId, ReadStream>();
  for (const { id, version, head, state } of rows) if (id) streams.set(id, { id, version, head, state });
  const kinds = new Set<Kind>(rests.kinds);
  const held = new Set<StreamId>([...streams.keys()].filter((id) => kinds.has(kindOf(id)) || rests.streams.includes(id)));
  return {
    now: first.now.toISOString(),
    earlier: first.request ? { request: first.request, answer: first.answer } : undefined,
    streams,
    held,
    ...(first.writers && { writers: first.writers }),
  };
}

/** The read streams as the domain's rules see them. */
export function worldOf({ streams }: Reading): World {
  return {
    find: <K extends Kind>(kind: K, id: string) => streams.get(`${kind}/${id}` as StreamId)?.state as AggregateState<K> | undefined,
    all: <K extends Kind>(kind: K) =>
      [...streams.values()].filter((stream) => kindOf(stream.id) === kind).map(({ state }) => state as AggregateState<K>),
  };
}

/** The policy in force: the adopted one, else the standing one that the product ships with. */
export function policyOf({ streams }: Reading): Policy {
  return (streams.get(POLICY)?.state as AggregateState<'policy'> | undefined)?.policy ?? STANDING_POLICY;
}
