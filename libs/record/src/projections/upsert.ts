import type { Projection } from './projection.js';

/** The statement that gives rows to a projection's table, from a parameter that holds them as JSON. */
export function upsert({ table, key, columns, once }: Projection, rows: string, from = ''): string {
  const others = columns.filter((column) => !key.includes(column));
  const conflict =
    others.length > 0 && !once ? `DO UPDATE SET ${others.map((column) => `${column} = excluded.${column}`).join(', ')}` : 'DO NOTHING';
  return `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map((column) => `r.${column}`).join(', ')} FROM ${from}jsonb_populate_recordset(NULL::${table}, ${rows}::jsonb) AS r
  ON CONFLICT (${key.join(', ')}) ${conflict}`;
}
