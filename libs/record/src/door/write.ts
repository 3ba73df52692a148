import { kindOf, type NewEntry } from '../audit/entry.js';
import { wishOf } from '../conduct/wakeups.js';
import { binaryArray, isBinaryType } from '../database/binary-array.js';
import type { Queryable } from '../database/queryable.js';
import { rowsOf } from '../projections/projection.js';
import { PROJECTIONS } from '../projections/projections.js';
import { upsert } from '../projections/upsert.js';
import type { Accepted } from './answer.js';
import type { Appended, WrittenStream } from './append.js';
import type { Reading, ReadStream } from './reading.js';
import { nameOf } from './statement-names.js';

/** Everything that one accepted act writes. */
export interface Writing {
  readonly reading: Reading;
  readonly appended: Appended;
  readonly actor: string;
  readonly key: string;
  readonly request: Buffer;
  readonly accepted: Accepted;
  readonly wake: readonly string[];
}

/** The streams that an act changes or makes, and those that it rests on and leaves as they are. */
export function touchedBy({ appended, reading }: Writing): {
  readonly moved: readonly WrittenStream[];
  readonly held: readonly ReadStream[];
} {
  const moved = new Set(appended.streams.map(({ id }) => id));
  return { moved: appended.streams, held: [...reading.streams.values()].filter(({ id }) => reading.held.has(id) && !moved.has(id)) };
}

/**
 * Writes acts in one statement: each holds only if every stream that it rests on is still at the version that was read, whatever becomes of the
 * others. No two of them may change the same stream, nor one what another rests on.
 * @returns for each act whether it was written: where it was not, nothing of it was, so read and decide again. A stream made by two acts at once
 * ends in a unique violation instead, and then none is written.
 */
export async function writeTogether(client: Queryable, writings: readonly Writing[]): Promise<readonly boolean[]> {
  const statement = new Statement();
  const acts = writings.map((writing, act) => ({ act, writing, ...touchedBy(writing) }));
  const of = <T>(what: (one: (typeof acts)[number]) => readonly T[]) =>
    acts.flatMap((one) => what(one).map((value) => ({ act: one.act, value })));
  const known = of(({ moved }) => moved.filter(isKnown));

  gate(
    statement,
    acts.length,
    known.map(({ act, value: { id, before } }) => ({ act, value: { id, version: before } })),
    of(({ held }) => held),
  );
  updateStreams(statement, known);
  insertStreams(
    statement,
    of(({ moved }) => moved.filter((stream) => !isKnown(stream))),
  );
  insertEntries(
    statement,
    of(({ writing: { appended, accepted, actor } }) => appended.entries.map((entry) => ({ ...entry, accepted, actor }))),
  );
  insertDisclosures(
    statement,
    of(({ writing: { appended } }) =>
      appended.entries.flatMap(({ envelope, disclosures }) => disclosures.map((one) => ({ entry: envelope.id, ...one }))),
    ),
  );
  insertKeys(statement, writings);
  wish(
    statement,
    of(({ writing: { wake, accepted } }) => wake.map((conductor) => ({ conductor, act: accepted.act }))),
  );
  project(statement, writings);

  const { rows } = await client.query<{ act: number }>({ ...statement.done(), values: statement.values });
  const written = new Set(rows.map(({ act }) => act));
  return acts.map(({ act }) => written.has(act));
}

const isKnown = ({ before }: WrittenStream) => before > 0;

/** The parts of the statement. Its name follows its text, so that Postgres plans a combination of parts once a connection. */
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
  /** The rows of the acts that hold, column by column, as a source to select from. */
  rows<T>(rows: readonly OfAct<T>[], columns: Readonly<Record<string, readonly [type: string, of: (value: T) => unknown]>>): string {
    const acts = `${this.p(rows.map(({ act }) => act))}::int[]`;
    const arrays = Object.values(columns).map(([type, of]) => {
      const values = rows.map(({ value }) => of(value));
      return `${this.p(arrayOf(type, values))}::${type}[]`;
    });
    return `unnest(${[acts, ...arrays].join(', ')}) AS u (act, ${Object.keys(columns).join(', ')})`;
  }
  done(): { name?: string; text: string } {
    const text = `WITH ${this.parts.join(',\n')}\nSELECT act FROM gate`;
    const name = nameOf(text);
    return { ...(name !== undefined && { name }), text };
  }
}

const arrayOf = (type: string, values: readonly unknown[]) =>
  isBinaryType(type) ? binaryArray(type, values as readonly (Buffer | string | null)[]) : values;

/** A value, and the place among those written together of the act that it belongs to. */
interface OfAct<T> {
  readonly act: number;
  readonly value: T;
}
const HOLDS = 'u.act = ANY (ARRAY(SELECT act FROM gate))';

/** A stream, at the version that was read. */
type Expected = Pick<ReadStream, 'id' | 'version'>;

/** Lets the acts through all of whose streams are still as they were read, and keeps these locked: for change, or shared with other acts that rest on them. */
function gate(statement: Statement, acts: number, moved: readonly OfAct<Expected>[], held: readonly OfAct<Expected>[]): void {
  const every = statement.p(Array.from({ length: acts }, (_, act) => act));
  const locked = [...lockedAs(statement, 'moved', moved, 'NO KEY UPDATE'), ...lockedAs(statement, 'held', held, 'SHARE')];
  const through = locked.length > 0 ? ` WHERE act NOT IN (${stoppedBy(statement, [...moved, ...held], locked)})` : '';
  statement.part(`gate AS MATERIALIZED (SELECT act FROM unnest(${every}::int[]) AS act${through})`);
}

/** @returns what selects the acts of which a stream no longer stands as it was read. */
function stoppedBy(statement: Statement, expected: readonly OfAct<Expected>[], locked: readonly string[]): string {
  const rows = statement.rows(expected, { id: ['text', ({ id }) => id], version: ['int', ({ version }) => version] });
  return `SELECT u.act FROM ${rows} WHERE (u.id, u.version) NOT IN (${locked.join(' UNION ALL ')})`;
}

/** @returns what selects the locked streams as they stand. */
function lockedAs(statement: Statement, name: string, streams: readonly OfAct<Expected>[], strength: string): readonly string[] {
  if (streams.length === 0) return [];
  const ids = statement.p([...new Set(streams.map(({ value }) => value.id))]);
  statement.part(`${name} AS MATERIALIZED (SELECT id, version FROM stream WHERE id = ANY(${ids}) ORDER BY id FOR ${strength})`);
  return [`SELECT id, version FROM ${name}`];
}

function updateStreams(statement: Statement, known: readonly OfAct<WrittenStream>[]): void {
  if (known.length === 0) return;
  const rows = statement.rows(known, {
    id: ['text', ({ id }) => id],
    version: ['int', ({ version }) => version],
    head: ['bytea', ({ head }) => head],
    state: ['jsonb', ({ state }) => JSON.stringify(state)],
  });
  statement.part(
    `updated AS (UPDATE stream s SET version = u.version, head = u.head, state = u.state FROM ${rows} WHERE s.id = u.id AND ${HOLDS})`,
  );
}

function insertStreams(statement: Statement, made: readonly OfAct<WrittenStream>[]): void {
  if (made.length === 0) return;
  const rows = statement.rows(made, {
    id: ['text', ({ id }) => id],
    kind: ['text', ({ id }) => kindOf(id)],
    version: ['int', ({ version }) => version],
    head: ['bytea', ({ head }) => head],
    state: ['jsonb', ({ state }) => JSON.stringify(state)],
  });
  statement.part(
    `made AS (INSERT INTO stream (id, kind, version, head, state) SELECT u.id, u.kind, u.version, u.head, u.state FROM ${rows} WHERE ${HOLDS})`,
  );
}

type WrittenEntry = NewEntry & { readonly accepted: Accepted; readonly actor: string };

function insertEntries(statement: Statement, entries: readonly OfAct<WrittenEntry>[]): void {
  const rows = statement.rows(entries, {
    id: ['uuid', ({ envelope }) => envelope.id],
    stream: ['text', ({ envelope }) => envelope.stream],
    n: ['int', ({ envelope }) => envelope.n],
    leaf: ['bytea', ({ leaf }) => leaf],
    type: ['text', ({ envelope }) => envelope.type],
    at: ['timestamptz', ({ accepted }) => accepted.at],
    of_act: ['uuid', ({ accepted }) => accepted.act],
    case_number: ['text', ({ envelope }) => envelope.case],
    actor: ['text', ({ actor }) => actor],
  });
  statement.part(`entries AS (INSERT INTO entry (id, stream, n, leaf, type, at, act, case_number, actor)
  SELECT u.id, u.stream, u.n, u.leaf, u.type, u.at, u.of_act, u.case_number, u.actor FROM ${rows} WHERE ${HOLDS})`);
}

type WrittenDisclosure = NewEntry['disclosures'][number] & { readonly entry: string };

function insertDisclosures(statement: Statement, disclosures: readonly OfAct<WrittenDisclosure>[]): void {
  const rows = statement.rows(disclosures, {
    entry: ['uuid', ({ entry }) => entry],
    field: ['text', ({ field }) => field],
    salt: ['bytea', ({ salt }) => salt],
    value: ['text', ({ value }) => value],
  });
  statement.part(
    `disclosures AS (INSERT INTO disclosure (entry, field, salt, value) SELECT u.entry, u.field, u.salt, u.value FROM ${rows} WHERE ${HOLDS})`,
  );
}

function insertKeys(statement: Statement, writings: readonly Writing[]): void {
  const rows = statement.rows(
    writings.map((value, act) => ({ act, value })),
    {
      actor: ['text', ({ actor }) => actor],
      key: ['text', ({ key }) => key],
      request: ['bytea', ({ request }) => request],
      answer: ['jsonb', ({ accepted }) => JSON.stringify(accepted)],
      at: ['timestamptz', ({ accepted }) => accepted.at],
    },
  );
  statement.part(
    `keys AS (INSERT INTO idempotency (actor, key, request, answer, at) SELECT u.actor, u.key, u.request, u.answer, u.at FROM ${rows} WHERE ${HOLDS})`,
  );
}

/** The wish that the conductors concerned look at the record: one row a conductor, renewed by each act. */
function wish(statement: Statement, wishes: readonly OfAct<{ readonly conductor: string; readonly act: string }>[]): void {
  if (wishes.length === 0) return;
  const rows = statement.rows(wishes, { conductor: ['text', ({ conductor }) => conductor], wanted: ['uuid', ({ act }) => act] });
  const each = `SELECT DISTINCT ON (u.conductor) u.conductor, u.wanted, clock_timestamp() FROM ${rows} WHERE ${HOLDS} ORDER BY u.conductor`;
  statement.part(`wishes AS (${wishOf(each)})`);
}

/** The rows that queries read. */
function project(statement: Statement, writings: readonly Writing[]): void {
  for (const projection of PROJECTIONS) {
    const given = writings
      .map(({ appended: { steps } }, act) => ({ act, value: rowsOf(projection, steps) }))
      .filter(({ value }) => value.length > 0);
    if (given.length === 0) continue;
    const rows = statement.rows(given, { given: ['jsonb', (value) => JSON.stringify(value)] });
    statement.part(
      `${projection.table}_${projection.marks ? 'marks' : 'rows'} AS (${upsert(projection, 'u.given', { from: rows, where: HOLDS })})`,
    );
  }
}
