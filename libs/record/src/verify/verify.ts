import pg from 'pg';
import type { Queryable } from '../database/queryable.js';
import { types } from '../database/types.js';
import { rowsOf } from '../projections/projection.js';
import { PROJECTIONS } from '../projections/projections.js';
import { strayDisclosure } from './check-disclosures.js';
import { headDiffers, headsOf } from './check-head.js';
import { checkNumbers } from './check-numbers.js';
import { checkRows, unknownRow } from './check-rows.js';
import { checkStream } from './check-stream.js';
import type { Difference } from './difference.js';
import { NamedMandates } from './named-mandates.js';
import { entriesOf, streamNames } from './read-stream.js';

export interface Progress {
  readonly streams: number;
  readonly entries: number;
  /** What is looked at across all streams, once each by itself has held. */
  readonly across?: string;
}
export interface Verified extends Pick<Progress, 'streams' | 'entries'> {
  /** The first difference, if the record is not as it was written. */
  readonly difference?: Difference;
}

/**
 * Recomputes the record: every leaf from its bytes, every chain, every commitment, every state and every row from the replay; then what no stream
 * tells by itself. Ends at the first difference, by case, entry and field. Reads alone.
 */
export async function verify(pool: Queryable, onProgress: (progress: Progress) => void = () => undefined): Promise<Verified> {
  let streams = 0;
  let entries = 0;
  const given = new Map(PROJECTIONS.map(({ table }) => [table, 0]));
  const mandates = new NamedMandates(pool);
  for await (const names of streamNames(pool)) {
    const stored = await entriesOf(pool, names);
    const heads = await headsOf(pool, names);
    for (const name of names) {
      const checked = checkStream(name, stored.get(name) ?? []);
      const difference = 'what' in checked ? checked : headDiffers(name, checked, heads.get(name));
      if (difference) return { streams, entries, difference };
      if ('what' in checked) continue;
      const missing = await mandates.missingIn(checked.steps);
      if (missing) return { streams, entries, difference: missing };
      const rows = await checkRows(pool, checked.steps);
      if (rows) return { streams, entries, difference: { ...rows, stream: name, caseNumber: checked.steps.at(-1)?.envelope.case ?? null } };
      for (const projection of PROJECTIONS)
        given.set(projection.table, (given.get(projection.table) ?? 0) + rowsOf(projection, checked.steps).length);
      streams += 1;
      entries += checked.version;
    }
    onProgress({ streams, entries });
  }
  for (const [across, found] of acrossStreams(pool, given)) {
    onProgress({ streams, entries, across });
    const difference = await found();
    if (difference) return { streams, entries, difference };
  }
  return { streams, entries };
}

function acrossStreams(
  pool: Queryable,
  given: ReadonlyMap<string, number>,
): readonly [across: string, found: () => Promise<Difference | undefined>][] {
  return [
    ['rows', () => unknownRow(pool, given)],
    ['disclosures', () => strayDisclosure(pool)],
    ['registration numbers', () => checkNumbers(pool)],
  ];
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
