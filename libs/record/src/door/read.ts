import type { Rests, SaidEntry, StreamId, World } from '@anvisa/domain/act';
import type { AggregateState, Kind } from '@anvisa/domain/aggregates';
import { STANDING_POLICY } from '@anvisa/domain/conduct/policy';
import type { StandingPolicy } from '@anvisa/domain/conduct/standing-policy';
import type { Content } from '@anvisa/domain/directive/content';
import type { Instant } from '@anvisa/domain/time';
import { kindOf } from '../audit/entry.js';
import type { Queryable } from '../database/queryable.js';
import { textOf } from '../queries/edition-text.js';
import { copiesOf, saidIn } from '../queries/said-in.js';
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
  /** The entry that the act asked about, and those that may have copied its words. */
  readonly entry?: SaidEntry;
  readonly copies?: readonly SaidEntry[];
}

/** What one act asks to read. */
export interface Wanted {
  readonly actor: string;
  readonly key: string;
  readonly person: StreamId;
  readonly rests: Rests;
}

/** A stream, an earlier answer or a working copy's writers: whichever the row is, the other columns are null. */
interface Row {
  now: Date;
  id: StreamId | null;
  version: number;
  head: Buffer;
  state: unknown;
  actor: string | null;
  key: string;
  request: Buffer;
  answer: unknown;
  edition: string | null;
  writers: string[];
}

const POLICY: StreamId = 'policy/standing';
const NOW = 'SELECT clock_timestamp() + clock_offset AS now FROM instance';
const STREAM =
  'SELECT id, version, head, state, NULL AS actor, NULL AS key, NULL::bytea AS request, NULL::jsonb AS answer, NULL AS edition, NULL::uuid[] AS writers FROM stream';
const BY_ID = `${STREAM} WHERE id = ANY($1)`;
// Each is looked up by itself: Postgres plans once a connection, perhaps while the tables are small and reading all of one is cheap.
const EARLIER = `SELECT NULL, NULL, NULL, NULL, i.actor, i.key, i.request, i.answer, NULL, NULL
  FROM unnest($2::text[], $3::text[]) AS asked (actor, key),
    LATERAL (SELECT * FROM idempotency WHERE actor = asked.actor AND key = asked.key OFFSET 0) i`;
const BY_KIND_AND_PREFIX = (kinds: string, prefixes: string) => `${STREAM} WHERE kind = ANY(${kinds})
  UNION ALL ${STREAM} JOIN unnest(${prefixes}::text[]) AS prefix ON id >= prefix AND id < prefix || '~'`;
const WRITERS = (
  directives: string,
  numbers: string,
) => `SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, asked.directive || '/' || asked.number, w.writers
  FROM unnest(${directives}::uuid[], ${numbers}::int[]) AS asked (directive, number),
    LATERAL (SELECT w.writers FROM working_copy w JOIN edition e USING (directive, number)
      WHERE w.directive = asked.directive AND w.number = asked.number AND w.at >= e.since OFFSET 0) w`;

/** Reads for one act what it rests on. */
export async function readFor(client: Queryable, wanted: Wanted): Promise<Reading> {
  const [reading] = await readTogether(client, [wanted]);
  if (!reading) throw new Error('a reading is given for each that is asked for');
  return reading;
}

/** Reads in one statement, for each of the acts, the instant, an earlier answer under the same key, and every stream that the act rests on. */
export async function readTogether(client: Queryable, wanted: readonly Wanted[]): Promise<readonly Reading[]> {
  const kinds = new Set(wanted.flatMap(({ rests }) => kindsOf(rests)));
  const prefixes = new Set(wanted.flatMap(({ rests }) => prefixesOf(rests)));
  const copies = wanted.flatMap(({ rests: { writersOf } }) => writersOf ?? []);
  const values: unknown[] = [[...new Set(wanted.flatMap(idsOf))], wanted.map(({ actor }) => actor), wanted.map(({ key }) => key)];
  const given = (value: unknown) => `$${values.push(value)}`;
  const more = kinds.size + prefixes.size > 0;
  const parts = [
    BY_ID,
    EARLIER,
    ...(more ? [BY_KIND_AND_PREFIX(given([...kinds]), given([...prefixes]))] : []),
    ...(copies.length > 0 ? [WRITERS(given(copies.map(({ directive }) => directive)), given(copies.map(({ edition }) => edition)))] : []),
  ];
  const { rows } = await client.query<Row>({
    name: `read-by-id${more ? '-and-more' : ''}${copies.length > 0 ? '-with-writers' : ''}`,
    text: `SELECT n.now, r.* FROM (${NOW}) n LEFT JOIN (${parts.join('\nUNION ALL ')}) r ON true`,
    values,
  });
  const found = foundIn(rows);
  return Promise.all(wanted.map((one) => withMore(client, readingOf(found, one), one)));
}

function kindsOf({ kinds = [], looksAt = {} }: Rests): readonly Kind[] {
  return [...kinds, ...(looksAt.kinds ?? [])];
}
function prefixesOf({ looksAt = {} }: Rests): readonly StreamId[] {
  return looksAt.prefixes ?? [];
}
function idsOf({ person, rests: { streams } }: Wanted): readonly StreamId[] {
  return [...streams, person, POLICY];
}

async function withMore(client: Queryable, reading: Reading, { rests }: Wanted): Promise<Reading> {
  const read = await withEntry(client, await withText(client, reading, rests), rests);
  return rests.tasksOf === undefined ? read : withTasks(client, read, rests.tasksOf);
}

async function withText(client: Queryable, reading: Reading, { textOf: of }: Rests): Promise<Reading> {
  const text = of && (await textOf(client, of, { secrets: true }));
  return text ? { ...reading, text: text.content } : reading;
}

async function withEntry(client: Queryable, reading: Reading, { saidIn: of }: Rests): Promise<Reading> {
  const entry = of === undefined ? undefined : await saidIn(client, of);
  if (!entry) return reading;
  const copies = await copiesOf(client, entry);
  return readOn(client, { ...reading, entry, copies }, () => copies.map(({ stream }) => stream));
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

/** What one statement found for all who asked. */
interface Found {
  readonly now: Instant;
  readonly streams: ReadonlyMap<StreamId, ReadStream>;
  readonly earlier: ReadonlyMap<string, Reading['earlier']>;
  readonly writers: ReadonlyMap<string, readonly string[]>;
}

const askedUnder = (actor: string, key: string) => JSON.stringify([actor, key]);

function foundIn(rows: readonly Row[]): Found {
  const [first] = rows;
  if (!first) throw new Error('the record has no instance row: run the migrations');
  const streams = new Map<StreamId, ReadStream>();
  const earlier = new Map<string, Reading['earlier']>();
  const writers = new Map<string, readonly string[]>();
  for (const row of rows) {
    if (row.id !== null) streams.set(row.id, { id: row.id, version: row.version, head: row.head, state: row.state });
    else if (row.actor !== null) earlier.set(askedUnder(row.actor, row.key), { request: row.request, answer: row.answer });
    else if (row.edition !== null) writers.set(row.edition, row.writers);
  }
  return { now: first.now.toISOString(), streams, earlier, writers };
}

/** What one act is given of it: no more than it asked for, so that the rules see the same world whoever else asked. */
function readingOf(found: Found, wanted: Wanted): Reading {
  const { actor, key, rests } = wanted;
  const streams = new Map<StreamId, ReadStream>();
  const take = (stream: ReadStream | undefined) => stream && streams.set(stream.id, stream);
  for (const id of idsOf(wanted)) take(found.streams.get(id));
  const [kinds, prefixes] = [new Set(kindsOf(rests)), prefixesOf(rests)];
  if (kinds.size + prefixes.length > 0)
    for (const stream of found.streams.values())
      if (kinds.has(kindOf(stream.id)) || prefixes.some((prefix) => stream.id.startsWith(prefix))) take(stream);
  const whole = new Set<Kind>(rests.kinds);
  const held = new Set<StreamId>([...streams.keys()].filter((id) => whole.has(kindOf(id)) || rests.streams.includes(id)));
  const { writersOf } = rests;
  const writers = writersOf && found.writers.get(`${writersOf.directive}/${writersOf.edition}`);
  return { now: found.now, earlier: found.earlier.get(askedUnder(actor, key)), streams, held, ...(writers && { writers }) };
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
export function policyOf({ streams }: Reading): StandingPolicy {
  return (streams.get(POLICY)?.state as AggregateState<'policy'> | undefined)?.policy ?? STANDING_POLICY;
}
