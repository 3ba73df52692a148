import type { SaidEntry, StreamId } from '@anvisa/domain/act';
import type { Envelope } from '@anvisa/domain/audit/entry';
import type { Queryable } from '../database/queryable.js';

interface Row {
  readonly leaf: Buffer;
  readonly said: readonly { readonly field: string; readonly value: string }[];
}

const SAID = `SELECT e.leaf, coalesce((SELECT jsonb_agg(jsonb_build_object('field', d.field, 'value', d.value)) FROM disclosure d
    WHERE d.entry = e.id AND d.field <> 'actor'), '[]') AS said
  FROM entry e`;

/** The stream in which an entry stands, for an act on it: what it says is read under that stream's lock. */
export async function streamOfEntry(db: Queryable, entry: string): Promise<StreamId | undefined> {
  const { rows } = await db.query<{ stream: StreamId }>({
    name: 'stream-of-entry',
    text: 'SELECT stream FROM entry WHERE id = $1',
    values: [entry],
  });
  return rows[0]?.stream;
}

/** An entry by its id, with all that is disclosed of it but who acted. */
export async function saidIn(db: Queryable, entry: string): Promise<SaidEntry | undefined> {
  const { rows } = await db.query<Row>({ name: 'said-in', text: `${SAID} WHERE e.id = $1`, values: [entry] });
  return rows.map(saidEntry)[0];
}

/** The same of the entries into which words of that one may have been copied: those of its act that say the same somewhere, and the editions that began with its evaluation. */
export async function copiesOf(db: Queryable, { id, stream }: SaidEntry): Promise<readonly SaidEntry[]> {
  const [, directive = '', edition, round] = /^evaluation\/([^/]+)\/(\d+)\/(\d+)$/.exec(stream) ?? [];
  const { rows } = await db.query<Row>({
    name: 'copies-of',
    text: `${SAID} WHERE e.id IN (
        SELECT c.entry FROM entry one JOIN entry other ON other.at = one.at AND other.act = one.act AND other.id <> one.id
          JOIN disclosure d ON d.entry = one.id AND d.field <> 'actor'
          JOIN disclosure c ON c.entry = other.id AND c.field <> 'actor' AND c.value = d.value
        WHERE one.id = $1
        UNION SELECT id FROM entry WHERE stream = $2 AND type = 'EditionStarted' AND convert_from(leaf, 'UTF8')::jsonb #>> '{open,evaluation}' = $3)
      ORDER BY e.seq`,
    values: [id, `directive/${directive}`, `${directive}/${edition}/${round}`],
  });
  return rows.map(saidEntry);
}

function saidEntry({ leaf, said }: Row): SaidEntry {
  const { id, stream, type, case: caseNumber } = JSON.parse(leaf.toString()) as Envelope;
  return { id, stream, type, caseNumber, said: Object.fromEntries(said.map(({ field, value }) => [field, JSON.parse(value) as unknown])) };
}
