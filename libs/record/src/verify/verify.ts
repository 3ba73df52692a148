import { asOfOneInstant } from '../database/as-of-one-instant.js';
import type { Queryable } from '../database/queryable.js';
import { rowsOf } from '../projections/projection.js';
import { PROJECTIONS } from '../projections/projections.js';
import type { Seal } from '../seal/seal.js';
import { strayDisclosure } from './check-disclosures.js';
import { headDiffers, headsOf } from './check-head.js';
import { checkNumbers } from './check-numbers.js';
import { type KeptReceipt, receiptDiffers } from './check-receipts.js';
import { checkRows, countedIn, unknownRow } from './check-rows.js';
import { sealDiffers } from './check-seals.js';
import { checkStream, type Older } from './check-stream.js';
import type { Difference } from './difference.js';
import { NamedMandates } from './named-mandates.js';
import { entriesOf, streamNames } from './read-stream.js';

export interface Progress {
  readonly streams: number;
  readonly entries: number;
  /** What is looked at across all streams, once each by itself has held. */
  readonly across?: string;
}

/** What was kept outside of the database, and that it is held against. */
export interface KeptElsewhere {
  readonly seals: readonly Seal[];
  readonly receipts: readonly KeptReceipt[];
}
const NOTHING_KEPT: KeptElsewhere = { seals: [], receipts: [] };

export interface Verified extends Pick<Progress, 'streams' | 'entries'> {
  /** The first difference, if the record is not as it was written. */
  readonly difference?: Difference;
  /** What was looked at and is dated before what it follows: no difference, but the clock was wrong. */
  readonly older: readonly Older[];
}

/**
 * Recomputes the record: every leaf from its bytes, every chain, every commitment, every state and every row from the replay; then what no stream
 * tells by itself. Ends at the first difference, by case, entry and field. Reads alone.
 */
export async function verify(
  pool: Queryable,
  onProgress: (progress: Progress) => void = () => undefined,
  kept: KeptElsewhere = NOTHING_KEPT,
): Promise<Verified> {
  let streams = 0;
  let entries = 0;
  const given = new Map(PROJECTIONS.map((projection) => [countedIn(projection), 0]));
  const older: Older[] = [];
  const mandates = new NamedMandates(pool);
  for await (const names of streamNames(pool)) {
    const stored = await entriesOf(pool, names);
    const heads = await headsOf(pool, names);
    for (const name of names) {
      const checked = checkStream(name, stored.get(name) ?? []);
      const difference = 'what' in checked ? checked : headDiffers(name, checked, heads.get(name));
      if (difference) return { streams, entries, older, difference };
      if ('what' in checked) continue;
      const missing = await mandates.missingIn(checked.steps);
      if (missing) return { streams, entries, older, difference: missing };
      const rows = await checkRows(pool, checked.steps);
      if (rows)
        return { streams, entries, older, difference: { ...rows, stream: name, caseNumber: checked.steps.at(-1)?.envelope.case ?? null } };
      for (const projection of PROJECTIONS)
        given.set(countedIn(projection), (given.get(countedIn(projection)) ?? 0) + rowsOf(projection, checked.steps).length);
      streams += 1;
      entries += checked.version;
      older.push(...checked.older);
    }
    onProgress({ streams, entries });
  }
  for (const [across, found] of acrossStreams(pool, given, kept)) {
    onProgress({ streams, entries, across });
    const difference = await found();
    if (difference) return { streams, entries, older, difference };
  }
  return { streams, entries, older };
}

function acrossStreams(
  pool: Queryable,
  given: ReadonlyMap<string, number>,
  { seals, receipts }: KeptElsewhere,
): readonly [across: string, found: () => Promise<Difference | undefined>][] {
  return [
    ['rows', () => unknownRow(pool, given)],
    ['disclosures', () => strayDisclosure(pool)],
    ['registration numbers', () => checkNumbers(pool)],
    ['seals', () => sealDiffers(pool, seals)],
    ['receipts', () => receiptDiffers(pool, receipts)],
  ];
}

/** Verifies the record at an address, as of one instant: what is written meanwhile is not looked at. */
export async function verifyRecord(url: string, onProgress?: (progress: Progress) => void, kept?: KeptElsewhere): Promise<Verified> {
  return asOfOneInstant(url, (db) => verify(db, onProgress, kept));
}
