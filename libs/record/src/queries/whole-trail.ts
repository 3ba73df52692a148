import { changesBetween, type StateChange } from '@anvisa/domain/audit/changes-between';
import type { Envelope } from '@anvisa/domain/audit/entry';
import type { Instant, SwedishDate } from '@anvisa/domain/time';
import { sha256 } from '../audit/canonical.js';
import { replayed } from '../audit/replay.js';
import type { Queryable } from '../database/queryable.js';
import { entriesUpTo, type StoredRow, storedEntryOf } from '../verify/read-stream.js';

export interface TrailWanted {
  /** Who acted. */
  readonly person?: string | undefined;
  readonly caseNumber?: string | undefined;
  /** The type of the entry. */
  readonly type?: string | undefined;
  readonly from?: SwedishDate | undefined;
  readonly until?: SwedishDate | undefined;
  readonly after?: AfterTrailEntry | undefined;
  readonly limit: number;
}

/** Where a page ended. */
export type AfterTrailEntry = readonly [at: Instant, seq: string];

/** An entry with what it says, what is disclosed of it, and what it changed. */
export interface ExplainedEntry {
  readonly seq: string;
  readonly at: Date;
  readonly actor: string;
  readonly envelope: Envelope;
  /** SHA-256 of the leaf, in hex. */
  readonly hash: string;
  readonly disclosed: Readonly<Record<string, unknown>>;
  /** The exact text that is hashed, and the salts of what is disclosed: with them the commitments in it are recomputed. */
  readonly leaf: string;
  readonly salts: Readonly<Record<string, string>>;
  /** The fields whose words are disposed of. */
  readonly disposed: readonly string[];
  readonly changes: readonly StateChange[];
}

interface Found {
  readonly seq: string;
  readonly at: Date;
  readonly actor: string;
  readonly stream: string;
  readonly n: number;
}

/** The trail across cases, the latest first: by who acted, by case, by period, by kind of entry. */
export async function wholeTrail(db: Queryable, wanted: TrailWanted): Promise<readonly ExplainedEntry[]> {
  const found = await entriesFound(db, wanted);
  const streams = await entriesUpTo(db, found);
  const explained = new Map<string, ReturnType<typeof explain>>();
  for (const [stream, rows] of streams)
    explained.set(stream, explain(rows, new Set(found.filter((one) => one.stream === stream).map(({ n }) => n))));
  return found.flatMap(({ seq, at, actor, stream, n }) => {
    const one = explained.get(stream)?.get(n);
    return one ? [{ seq, at, actor, ...one }] : [];
  });
}

/** The statement holds only the conditions that are asked for, so that each is planned with the index that serves it. */
async function entriesFound(
  db: Queryable,
  { person, caseNumber, type, from, until, after, limit }: TrailWanted,
): Promise<readonly Found[]> {
  const values: unknown[] = [limit];
  const given = (value: unknown) => `$${values.push(value)}`;
  const day = (value: string, plus: number) => `(${given(value)}::date + ${plus})::timestamp AT TIME ZONE 'Europe/Stockholm'`;
  const where = [
    ...(person === undefined ? [] : [`actor = ${given(person)}`]),
    ...(caseNumber === undefined ? [] : [`case_number = ${given(caseNumber)}`]),
    ...(type === undefined ? [] : [`type = ${given(type)}`]),
    ...(from === undefined ? [] : [`at >= ${day(from, 0)}`]),
    ...(until === undefined ? [] : [`at < ${day(until, 1)}`]),
    ...(after ? [`(at, seq) < (${given(after[0])}::timestamptz, ${given(after[1])}::bigint)`] : []),
  ];
  const { rows } = await db.query<Found>(
    `SELECT seq, at, actor, stream, n FROM entry ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY at DESC, seq DESC LIMIT $1`,
    values,
  );
  return rows;
}

/** Lives a stream again up to the last entry asked for, and keeps what each of them changed. */
function explain(rows: readonly StoredRow[], asked: ReadonlySet<number>) {
  const explained = new Map<number, Omit<ExplainedEntry, 'seq' | 'at' | 'actor'>>();
  let state: unknown;
  for (const row of rows) {
    const envelope = JSON.parse(row.leaf.toString()) as Envelope;
    const entry = storedEntryOf(envelope, row);
    const { after } = replayed(state, entry);
    if (asked.has(row.n)) {
      explained.set(row.n, {
        envelope,
        hash: sha256(row.leaf).toString('hex'),
        disclosed: Object.fromEntries(entry.disclosed),
        leaf: row.leaf.toString(),
        salts: Object.fromEntries(row.disclosures.flatMap(({ field, salt }) => (salt === null ? [] : [[field, salt]]))),
        disposed: row.disclosures.filter(({ disposed_by }) => disposed_by !== null).map(({ field }) => field),
        changes: changesBetween(state, after),
      });
    }
    state = after;
  }
  return explained;
}
