import type { Projection } from './projection.js';

/**
 * The statement that gives rows to a projection's table, from a parameter or column that holds them as JSON.
 * @param source where the column comes from, and which of its rows count.
 */
export function upsert(
  { table, key, columns, once }: Projection,
  rows: string,
  source?: { readonly from: string; readonly where: string },
): string {
  const others = columns.filter((column) => !key.includes(column));
  const conflict =
    others.length > 0 && !once ? `DO UPDATE SET ${others.map((column) => `${column} = excluded.${column}`).join(', ')}` : 'DO NOTHING';
  const [from, where] = source ? [`${source.from}, `, ` WHERE ${source.where}`] : ['', ''];
  return `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map((column) => `r.${column}`).join(', ')} FROM ${from}jsonb_populate_recordset(NULL::${table}, ${rows}::jsonb) AS r${where}
  ON CONFLICT (${key.join(', ')}) ${conflict}`;
}
