import pg from 'pg';
import type { Queryable } from '../database/queryable.js';
import { types } from '../database/types.js';
import { rowsOf } from '../projections/projection.js';
import { PROJECTIONS } from '../projections/projections.js';
import { checkRows, countRows } from './check-rows.js';
import { type CheckedStream, checkStream } from './check-stream.js';
import { type Difference, firstDifferingPath } from './difference.js';
import { entriesOf, streamNames } from './read-stream.js';

export interface Progress {
  readonly streams: number;
  readonly entries: number;
}
export interface Verified extends Progress {
  /** The first difference, if the record is not as it was written. */
  readonly difference?: Difference;
}

/**
 * Recomputes the record: every leaf from its bytes, every chain, every commitment, every state and every row from the replay.
 * Ends at the first difference, by case, entry and field. Reads alone.
 */
export async function verify(pool: Queryable, onProgress: (progress: Progress) => void = () => undefined): Promise<Verified> {
  let streams = 0;
  let entries = 0;
  const given = new Map(PROJECTIONS.map(({ table }) => [table, 0]));
  for await (const names of streamNames(pool)) {
    const stored = await entriesOf(pool, names);
    const heads = await headsOf(pool, names);
    for (const name of names) {
      const checked = checkStream(name, stored.get(name) ?? []);
      const difference = 'what' in checked ? checked : headDiffers(name, checked, heads.get(name));
      if (difference) return { streams, entries, difference };
      if ('what' in checked) continue;
      const rows = await checkRows(pool, checked.steps);
      if (rows) return { streams, entries, difference: { ...rows, stream: name, caseNumber: checked.steps.at(-1)?.envelope.case ?? null } };
      for (const projection of PROJECTIONS)
        given.set(projection.table, (given.get(projection.table) ?? 0) + rowsOf(projection, checked.steps).length);
      streams += 1;
      entries += checked.version;
    }
    onProgress({ streams, entries });
  }
  const unknown = await unknownRow(pool, given);
  return { streams, entries, ...(unknown && { difference: unknown }) };
}

interface Head {
  readonly version: number;
  readonly head: Buffer;
  readonly state: unknown;
}

async function headsOf(pool: Queryable, names: readonly string[]): Promise<ReadonlyMap<string, Head>> {
  const { rows } = await pool.query<Head & { id: string }>('SELECT id, version, head, state FROM stream WHERE id = ANY($1)', [names]);
  return new Map(rows.map((row) => [row.id, row]));
}

function headDiffers(stream: string, { version, head, state, steps }: CheckedStream, stored: Head | undefined): Difference | undefined {
  const last = steps.at(-1)?.envelope;
  const where = { stream, n: version, ...(last && { entry: last.id, caseNumber: last.case }) };
  if (version === 0) return { what: 'stream-without-entries', stream };
  if (!stored) return { what: 'stream-missing', ...where };
  if (stored.version !== version) {
    return stored.version > version
      ? { what: 'entry-missing', ...where, n: version + 1, detail: `the stream says ${stored.version} entries, ${version} are there` }
      : { what: 'state-differs', ...where, field: 'version' };
  }
  if (!stored.head.equals(head)) return { what: 'leaf-changed', ...where, field: 'hash' };
  const field = firstDifferingPath(JSON.parse(JSON.stringify(state)), stored.state);
  return field === undefined ? undefined : { what: 'state-differs', ...where, field };
}

async function unknownRow(pool: Queryable, given: ReadonlyMap<string, number>): Promise<Difference | undefined> {
  for (const [table, expected] of given) {
    const there = await countRows(pool, table);
    if (there > expected) return { what: 'row-unknown', stream: table, detail: `${table} has ${there} rows, the entries give ${expected}` };
  }
  return undefined;
}

/** Verifies the record at an address, as of one instant: what is written meanwhile is not looked at. */
export async function verifyRecord(url: string, onProgress?: (progress: Progress) => void): Promise<Verified> {
  const client = new pg.Client({ connectionString: url, types });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await verify(client, onProgress);
  } finally {
    await client.end();
  }
}
