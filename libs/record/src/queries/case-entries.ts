import type { StreamId } from '@anvisa/domain/act';
import type { Envelope } from '@anvisa/domain/audit/entry';
import type { Edition } from '@anvisa/domain/directive/directive';
import { sha256 } from '../audit/canonical.js';
import type { Queryable } from '../database/queryable.js';

/** An entry of a case, or of a person or a unit: its envelope, its leaf's hash, and what is disclosed of it. */
export interface CaseEntry {
  readonly seq: string;
  readonly envelope: Envelope;
  readonly hash: string;
  readonly disclosed: Readonly<Record<string, unknown>>;
  /** The fields whose words are disposed of. */
  readonly disposed: readonly string[];
}

interface Wanted {
  /** Only these types; without them, all. */
  readonly types?: readonly string[];
  readonly after?: string | undefined;
  readonly limit: number;
}

interface Row {
  seq: string;
  leaf: Buffer;
  disclosed: { field: string; value: string; disposed: boolean }[] | null;
}

/** The entries of a case in the order in which they were made, with what is disclosed of them. */
export function entriesOfCase(db: Queryable, caseNumber: string, wanted: Wanted): Promise<readonly CaseEntry[]> {
  return entriesOf(db, 'case', caseNumber, wanted);
}

/** The same of a stream that belongs to no case: what is about a person, or a unit. */
export function entriesOfStream(db: Queryable, stream: StreamId, wanted: Wanted): Promise<readonly CaseEntry[]> {
  return entriesOf(db, 'stream', stream, wanted);
}

async function entriesOf(
  db: Queryable,
  of: 'case' | 'stream',
  which: string,
  { types, after, limit }: Wanted,
): Promise<readonly CaseEntry[]> {
  const values: unknown[] = [which, limit, after ?? '0'];
  if (types) values.push(types);
  const { rows } = await db.query<Row>({
    name: types ? `entries-of-${of}-by-type` : `entries-of-${of}`,
    text: `SELECT e.seq, e.leaf, d.disclosed FROM (
        SELECT id, seq, leaf FROM entry WHERE ${of === 'case' ? 'case_number' : 'stream'} = $1 AND seq > $3::bigint ${types ? 'AND type = ANY($4)' : ''} ORDER BY seq LIMIT $2) e
      LEFT JOIN LATERAL (SELECT json_agg(json_build_object('field', field, 'value', value, 'disposed', disposed_by IS NOT NULL)) AS disclosed FROM disclosure WHERE entry = e.id) d ON true
      ORDER BY e.seq`,
    values,
  });
  return rows.map(({ seq, leaf, disclosed }) => ({
    seq,
    envelope: JSON.parse(leaf.toString()) as Envelope,
    hash: sha256(leaf).toString('hex'),
    disclosed: Object.fromEntries((disclosed ?? []).map(({ field, value }) => [field, JSON.parse(value) as unknown])),
    disposed: (disclosed ?? []).filter((one) => one.disposed).map(({ field }) => field),
  }));
}

/** The edition that a case is about, if it is one's: whether the case is public, and who reads what of it, follows from how it stands. */
export async function editionOfCase(db: Queryable, caseNumber: string): Promise<Edition | undefined> {
  const { rows } = await db.query<{ edition: Edition }>({
    name: 'edition-of-case',
    text: `SELECT one AS edition FROM edition e JOIN stream s ON s.id = 'directive/' || e.directive, jsonb_array_elements(s.state->'editions') one
      WHERE e.case_number = $1 AND (one->>'number')::int = e.number`,
    values: [caseNumber],
  });
  return rows[0]?.edition;
}
