import type { StreamId } from '@anvisa/domain/act';
import type { Envelope } from '@anvisa/domain/audit/entry';
import { canonical } from '../audit/canonical.js';
import type { StoredEntry } from '../audit/replay.js';
import type { Queryable } from '../database/queryable.js';
import { byWeight } from './by-weight.js';

/** What is disclosed of one field, or what remains of it once its words are disposed of. */
export type StoredDisclosure = { readonly field: string; readonly value: string } & (
  | { readonly salt: string; readonly disposed_by: null }
  | { readonly salt: null; readonly disposed_by: string }
);

/** A stream's rows as they lie in the database, for checking. */
export interface StoredRow {
  readonly id: string;
  readonly n: number;
  readonly leaf: Buffer;
  readonly type: string;
  readonly at: Date;
  readonly case_number: string | null;
  readonly actor: string;
  readonly disclosures: readonly StoredDisclosure[];
}

/** All stream names that have entries, or a row: in order, a batch at a time, and none too heavy to be read at once. */
export async function* streamNames(pool: Queryable, batch = 100): AsyncGenerator<readonly StreamId[]> {
  let after = '';
  for (;;) {
    const { rows } = await pool.query<{ id: StreamId }>(
      `(SELECT DISTINCT stream AS id FROM entry WHERE stream > $1 ORDER BY id LIMIT $2)
       UNION (SELECT id FROM stream WHERE id > $1 ORDER BY id LIMIT $2) ORDER BY id LIMIT $2`,
      [after, batch],
    );
    if (rows.length === 0) return;
    yield* byWeight(
      pool,
      rows.map(({ id }) => id),
    );
    after = rows.at(-1)?.id ?? '';
  }
}

type RowsOfStreams = ReadonlyMap<string, readonly StoredRow[]>;

/** The entries of some streams with their disclosures, in order. */
export async function entriesOf(pool: Queryable, streams: readonly string[]): Promise<RowsOfStreams> {
  return storedRows(pool, { from: 'entry e WHERE e.stream = ANY($1)', disclosed: 'true' }, [streams]);
}

/**
 * The entries asked for, and those before them in their streams. These lack the texts that were saved: no state is made of one, and there are as many
 * as there were saves.
 */
export async function entriesUpTo(
  pool: Queryable,
  asked: readonly { readonly stream: string; readonly n: number }[],
): Promise<RowsOfStreams> {
  const from = `(SELECT stream, array_agg(n) AS numbers, max(n) AS last FROM unnest($1::text[], $2::int[]) AS one (stream, n) GROUP BY stream) asked
       JOIN entry e ON e.stream = asked.stream AND e.n <= asked.last`;
  const disclosed = `(d.field <> 'content' OR e.n = ANY(asked.numbers))`;
  return storedRows(pool, { from, disclosed }, [asked.map(({ stream }) => stream), asked.map(({ n }) => n)]);
}

async function storedRows(
  pool: Queryable,
  { from, disclosed }: { readonly from: string; readonly disclosed: string },
  values: unknown[],
): Promise<RowsOfStreams> {
  const { rows } = await pool.query<StoredRow & { stream: string }>(
    `SELECT e.stream, e.id, e.n, e.leaf, e.type, e.at, e.case_number, e.actor,
       coalesce((SELECT jsonb_agg(jsonb_build_object('field', d.field, 'salt', encode(d.salt, 'hex'), 'value', d.value, 'disposed_by', d.disposed_by)) FROM disclosure d WHERE d.entry = e.id AND ${disclosed}), '[]') AS disclosures
     FROM ${from} ORDER BY e.stream, e.n`,
    values,
  );
  const byStream = new Map<string, StoredRow[]>();
  for (const { stream, ...row } of rows) {
    const before = byStream.get(stream);
    if (before) before.push(row);
    else byStream.set(stream, [row]);
  }
  return byStream;
}

/** What a leaf says; nothing where it is not the canonical JSON of anything. */
export function envelopeIn({ leaf }: StoredRow): Envelope | undefined {
  try {
    const text = leaf.toString('utf8');
    const envelope = JSON.parse(text) as Envelope;
    return canonical(envelope) === text ? envelope : undefined;
  } catch {
    return undefined;
  }
}

export function storedEntryOf(envelope: Envelope, { disclosures }: StoredRow): StoredEntry {
  return { envelope, disclosed: new Map(disclosures.map(({ field, value }) => [field, JSON.parse(value) as unknown])) };
}
