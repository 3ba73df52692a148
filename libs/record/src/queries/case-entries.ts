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
  /** The salts of what is disclosed, in hex: under each its value gives the commitment. What is disposed of has none. */
  readonly salts: Readonly<Record<string, string>>;
  /** The fields whose words are disposed of. */
  readonly disposed: readonly string[];
}

interface Wanted {
  readonly after?: string | undefined;
  readonly limit: number;
}

interface Row {
  seq: string;
  leaf: Buffer;
  disclosed: { field: string; value: string; salt: string | null; disposed: boolean }[] | null;
}

/** The entries of a case of these types in the order in which they were made, with what is disclosed of them. */
export function entriesOfCase(
  db: Queryable,
  caseNumber: string,
  { types, limit }: { readonly types: readonly string[]; readonly limit: number },
): Promise<readonly CaseEntry[]> {
  const of = 'SELECT id, seq, leaf FROM entry WHERE case_number = $1 AND type = ANY($3) ORDER BY seq LIMIT $2';
  return entriesOf(db, { name: 'entries-of-case-by-type', of, values: [caseNumber, limit, types] });
}

/** The whole trail of a case, page by page. That of a directive's first case begins with the directive: there its chain begins. */
export function trailOfCase(db: Queryable, caseNumber: string, { after, limit }: Wanted): Promise<readonly CaseEntry[]> {
  const of = `SELECT * FROM (
      (SELECT id, seq, leaf FROM entry WHERE case_number = $1 AND seq > $3::bigint ORDER BY seq LIMIT $2)
      UNION ALL (SELECT f.id, f.seq, f.leaf FROM edition d JOIN entry f ON f.stream = 'directive/' || d.directive AND f.n = 1
        WHERE d.case_number = $1 AND d.number = 1 AND f.case_number IS NULL AND f.seq > $3::bigint)) of_case ORDER BY seq LIMIT $2`;
  return entriesOf(db, { name: 'trail-of-case', of, values: [caseNumber, limit, after ?? '0'] });
}

/** The entries of a stream that belongs to no case: what is about a person, or a unit. */
export function entriesOfStream(db: Queryable, stream: StreamId, { after, limit }: Wanted): Promise<readonly CaseEntry[]> {
  const of = 'SELECT id, seq, leaf FROM entry WHERE stream = $1 AND seq > $3::bigint ORDER BY seq LIMIT $2';
  return entriesOf(db, { name: 'entries-of-stream', of, values: [stream, limit, after ?? '0'] });
}

async function entriesOf(
  db: Queryable,
  { name, of, values }: { readonly name: string; readonly of: string; readonly values: unknown[] },
): Promise<readonly CaseEntry[]> {
  const { rows } = await db.query<Row>({
    name,
    text: `SELECT e.seq, e.leaf, d.disclosed FROM (${of}) e
      LEFT JOIN LATERAL (SELECT json_agg(json_build_object('field', field, 'value', value, 'salt', encode(salt, 'hex'), 'disposed', disposed_by IS NOT NULL)) AS disclosed
        FROM disclosure WHERE entry = e.id) d ON true
      ORDER BY e.seq`,
    values,
  });
  return rows.map(({ seq, leaf, disclosed }) => ({
    seq,
    envelope: JSON.parse(leaf.toString()) as Envelope,
    hash: sha256(leaf).toString('hex'),
    disclosed: Object.fromEntries((disclosed ?? []).map(({ field, value }) => [field, JSON.parse(value) as unknown])),
    salts: Object.fromEntries((disclosed ?? []).flatMap(({ field, salt }) => (salt === null ? [] : [[field, salt]]))),
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
