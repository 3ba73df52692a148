import type { Rests, StreamId } from '@anvisa/domain/act';
import type { Kind } from '@anvisa/domain/aggregates';
import { isAmong, type Reads, readsOf } from '@anvisa/domain/reads';
import type { Instant } from '@anvisa/domain/time';
import { kindOf } from '../audit/entry.js';
import type { Queryable } from '../database/queryable.js';
import { withMore } from './read-on.js';
import { POLICY, type Reading, type ReadStream } from './reading.js';

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
  const all = wanted.map((one) => ({ ...one, reads: readsOf(one.rests) }));
  const kinds = new Set(all.flatMap(({ reads }) => reads.kinds));
  const prefixes = new Set(all.flatMap(({ reads }) => reads.prefixes));
  const drafts = wanted.flatMap(({ rests: { writersOf } }) => writersOf ?? []);
  const values: unknown[] = [[...new Set(all.flatMap(idsOf))], wanted.map(({ actor }) => actor), wanted.map(({ key }) => key)];
  const given = (value: unknown) => `$${values.push(value)}`;
  const more = kinds.size + prefixes.size > 0;
  const parts = [
    BY_ID,
    EARLIER,
    ...(more ? [BY_KIND_AND_PREFIX(given([...kinds]), given([...prefixes]))] : []),
    ...(drafts.length > 0 ? [WRITERS(given(drafts.map(({ directive }) => directive)), given(drafts.map(({ edition }) => edition)))] : []),
  ];
  const { rows } = await client.query<Row>({
    name: `read-by-id${more ? '-and-more' : ''}${drafts.length > 0 ? '-with-writers' : ''}`,
    text: `SELECT n.now, r.* FROM (${NOW}) n LEFT JOIN (${parts.join('\nUNION ALL ')}) r ON true`,
    values,
  });
  const found = foundIn(rows);
  return Promise.all(all.map((one) => withMore(client, readingOf(found, one), one.rests)));
}

type WantedWithReads = Wanted & { readonly reads: Reads };

function idsOf({ person, reads }: WantedWithReads): readonly StreamId[] {
  return [...reads.streams, person, POLICY];
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
function readingOf(found: Found, wanted: WantedWithReads): Reading {
  const { actor, key, rests, reads } = wanted;
  const streams = new Map<StreamId, ReadStream>();
  const take = (stream: ReadStream | undefined) => stream && streams.set(stream.id, stream);
  for (const id of idsOf(wanted)) take(found.streams.get(id));
  if (reads.kinds.length + reads.prefixes.length > 0)
    for (const stream of found.streams.values()) if (isAmong(stream.id, reads)) take(stream);
  const whole = new Set<Kind>(rests.kinds);
  const held = new Set<StreamId>([...streams.keys()].filter((id) => whole.has(kindOf(id)) || rests.streams.includes(id)));
  const { writersOf } = rests;
  const writers = writersOf && found.writers.get(`${writersOf.directive}/${writersOf.edition}`);
  return { now: found.now, earlier: found.earlier.get(askedUnder(actor, key)), streams, held, answers: writers ? { writers } : {} };
}
