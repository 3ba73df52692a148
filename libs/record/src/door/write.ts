import type { StreamId } from '@anvisa/domain/act';
import { kindOf } from '../audit/entry.js';
import type { Queryable } from '../database/queryable.js';
import type { Projection, Row } from '../projections/projection.js';
import { upsert } from '../projections/upsert.js';
import type { Accepted } from './answer.js';
import type { Appended, WrittenStream } from './append.js';
import type { Reading } from './read.js';

/** Everything that one accepted act writes. */
export interface Writing {
  readonly reading: Reading;
  readonly appended: Appended;
  readonly actor: string;
  readonly key: string;
  readonly request: Buffer;
  readonly accepted: Accepted;
  readonly wake: readonly string[];
  readonly projected: readonly { readonly projection: Projection; readonly rows: readonly Row[] }[];
}

/**
 * Writes an act in one statement, which holds only if every stream that the act rests on is still at the version that was read.
 * @returns false when one was not: nothing is written, read and decide again. A stream made by two acts at once ends in a unique violation instead.
 */
export async function write(client: Queryable, writing: Writing): Promise<boolean> {
  const statement = new Statement();
  const { appended, reading, actor, accepted } = writing;
  const known = appended.streams.filter(({ before }) => before > 0);
  const others = [...reading.held].filter((id) => !known.some((stream) => stream.id === id) && reading.streams.has(id)).sort();

  holdTheRest(statement, others, reading);
  updateStreams(statement, known, others.length > 0);
  statement.part(`gate AS (SELECT 1 AS held ${gateOf(others.length > 0, known.length > 0)})`);
  insertStreams(
    statement,
    appended.streams.filter(({ before }) => before === 0),
  );
  insertEntries(statement, writing);
  insertDisclosures(statement, appended);
  statement.part(
    `key AS (INSERT INTO idempotency (actor, key, request, answer, at) SELECT ${statement.p(actor)}, ${statement.p(writing.key)}, ${statement.p(writing.request)}::bytea, ${statement.p(JSON.stringify(accepted))}::jsonb, ${statement.p(accepted.at)}::timestamptz FROM gate)`,
  );
  wish(statement, writing);
  for (const { projection, rows } of writing.projected) project(statement, projection, rows);

  const { rowCount } = await client.query({ ...statement.done(), values: statement.values });
  return rowCount === 1;
}

/** The parts of the statement. Its name follows its text, so that Postgres plans each combination of parts once a connection. */
class Statement {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];

  p(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
  part(text: string): void {
    this.parts.push(text);
  }
  done(): { name: string; text: string } {
    const text = `WITH ${this.parts.join(',\n')}\nSELECT held FROM gate`;
    return { name: nameOf(text), text };
  }
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? `write-${names.size + 1}`;
  names.set(text, name);
  return name;
}

const REST_HELD = '(SELECT count(*) FROM rest) = (SELECT n FROM rest_n)';
const ALL_MOVED = '(SELECT count(*) FROM moved) = (SELECT n FROM moved_n)';

function gateOf(rest: boolean, known: boolean): string {
  const conditions = [...(rest ? [REST_HELD] : []), ...(known ? [ALL_MOVED] : [])];
  return conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
}

/** Streams that the act rests on and leaves as they are: shared locks, taken only at the version that was read. */
function holdTheRest(statement: Statement, others: readonly StreamId[], { streams }: Reading): void {
  if (others.length === 0) return;
  const ids = statement.p(others);
  const versions = statement.p(others.map((id) => streams.get(id)?.version));
  statement.part(`rest_n AS (SELECT cardinality(${ids}::text[]) AS n), rest AS MATERIALIZED (
  SELECT s.id FROM stream s JOIN unnest(${ids}::text[], ${versions}::int[]) AS r (id, version) ON s.id = r.id AND s.version = r.version ORDER BY s.id FOR SHARE OF s)`);
}

function updateStreams(statement: Statement, known: readonly WrittenStream[], rest: boolean): void {
  const [only, more] = known;
  const restHeld = rest ? ` AND ${REST_HELD}` : '';
  if (!only) return;
  if (!more) {
    statement.part(`moved_n AS (SELECT 1 AS n), moved AS (UPDATE stream SET version = ${statement.p(only.version)}::int, head = ${statement.p(only.head)}::bytea, state = ${statement.p(JSON.stringify(only.state))}::jsonb
  WHERE id = ${statement.p(only.id)} AND version = ${statement.p(only.before)}::int${restHeld} RETURNING id)`);
    return;
  }
  const sorted = [...known].sort((a, b) => (a.id < b.id ? -1 : 1));
  const [ids, befores] = [statement.p(sorted.map(({ id }) => id)), statement.p(sorted.map(({ before }) => before))];
  const heads = statement.p(sorted.map(({ head }) => head));
  statement.part(`moved_n AS (SELECT cardinality(${ids}::text[]) AS n), locked AS MATERIALIZED (
  SELECT s.id FROM stream s JOIN unnest(${ids}::text[], ${befores}::int[]) AS r (id, version) ON s.id = r.id AND s.version = r.version ORDER BY s.id FOR NO KEY UPDATE OF s),
moved AS (UPDATE stream s SET version = u.version, head = u.head, state = u.state
  FROM unnest(${ids}::text[], ${statement.p(sorted.map(({ version }) => version))}::int[], ${heads}::bytea[], ${statement.p(sorted.map(({ state }) => JSON.stringify(state)))}::jsonb[]) AS u (id, version, head, state)
  WHERE s.id = u.id AND (SELECT count(*) FROM locked) = (SELECT n FROM moved_n)${restHeld} RETURNING s.id)`);
}

function insertStreams(statement: Statement, made: readonly WrittenStream[]): void {
  if (made.length === 0) return;
  statement.part(
    `made AS (INSERT INTO stream (id, kind, version, head, state) SELECT u.* FROM gate, unnest(${statement.p(made.map(({ id }) => id))}::text[], ${statement.p(made.map(({ id }) => kindOf(id)))}::text[], ${statement.p(made.map(({ version }) => version))}::int[], ${statement.p(made.map(({ head }) => head))}::bytea[], ${statement.p(made.map(({ state }) => JSON.stringify(state)))}::jsonb[]) AS u)`,
  );
}

function insertEntries(statement: Statement, { appended: { entries }, accepted, actor }: Writing): void {
  const column = <T>(of: (entry: (typeof entries)[number]) => T): string => statement.p(entries.map(of));
  statement.part(`entries AS (INSERT INTO entry (id, stream, n, leaf, type, at, act, case_number, actor) SELECT u.id, u.stream, u.n, u.leaf, u.type, ${statement.p(accepted.at)}::timestamptz, ${statement.p(accepted.act)}::uuid, u.case_number, ${statement.p(actor)}
  FROM gate, unnest(${column(({ envelope }) => envelope.id)}::uuid[], ${column(({ envelope }) => envelope.stream)}::text[], ${column(({ envelope }) => envelope.n)}::int[], ${column(({ leaf }) => leaf)}::bytea[], ${column(({ envelope }) => envelope.type)}::text[], ${column(({ envelope }) => envelope.case)}::text[]) AS u (id, stream, n, leaf, type, case_number))`);
}

function insertDisclosures(statement: Statement, { entries }: Appended): void {
  const all = entries.flatMap(({ envelope, disclosures }) => disclosures.map((one) => ({ entry: envelope.id, ...one })));
  statement.part(
    `disclosures AS (INSERT INTO disclosure (entry, field, salt, value) SELECT u.* FROM gate, unnest(${statement.p(all.map(({ entry }) => entry))}::uuid[], ${statement.p(all.map(({ field }) => field))}::text[], ${statement.p(all.map(({ salt }) => salt))}::bytea[], ${statement.p(all.map(({ value }) => value))}::text[]) AS u)`,
  );
}

/** The wish that the conductors concerned look at the record: one row a conductor, renewed by each act. */
function wish(statement: Statement, { wake, accepted }: Writing): void {
  if (wake.length === 0) return;
  statement.part(`wish AS (INSERT INTO wakeup (conductor, wanted, since) SELECT u.conductor, ${statement.p(accepted.act)}::uuid, clock_timestamp() FROM gate, unnest(${statement.p([...wake].sort())}::text[]) AS u (conductor)
  ON CONFLICT (conductor) DO UPDATE SET wanted = excluded.wanted, claimed_until = NULL)`);
}

function project(statement: Statement, projection: Projection, rows: readonly Row[]): void {
  if (rows.length === 0) return;
  statement.part(`${projection.table}_rows AS (${upsert(projection, statement.p(JSON.stringify(rows)), 'gate, ')})`);
}
