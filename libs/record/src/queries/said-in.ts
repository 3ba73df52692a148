import type { SaidEntry } from '@anvisa/domain/act';
import type { Envelope } from '@anvisa/domain/audit/entry';
import type { Queryable } from '../database/queryable.js';

/** An entry by its id, with all that is disclosed of it but who acted. */
export async function saidIn(db: Queryable, entry: string): Promise<SaidEntry | undefined> {
  const { rows } = await db.query<{ leaf: Buffer; said: readonly { readonly field: string; readonly value: string }[] }>({
    name: 'said-in',
    text: `SELECT e.leaf, coalesce((SELECT jsonb_agg(jsonb_build_object('field', d.field, 'value', d.value)) FROM disclosure d
        WHERE d.entry = e.id AND d.field <> 'actor'), '[]') AS said
      FROM entry e WHERE e.id = $1`,
    values: [entry],
  });
  const [found] = rows;
  if (!found) return undefined;
  const { stream, type, case: caseNumber } = JSON.parse(found.leaf.toString()) as Envelope;
  return {
    stream,
    type,
    caseNumber,
    said: Object.fromEntries(found.said.map(({ field, value }) => [field, JSON.parse(value) as unknown])),
  };
}
