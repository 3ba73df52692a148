import type { Projection } from './projection.js';

/**
 * The statement that gives rows to a projection's table, or marks those that stand there, from a parameter or column that holds them as JSON.
 * @param source where the column comes from, and which of its rows count.
 */
export function upsert(
  { table, key, columns, once, marks }: Projection,
  rows: string,
  source?: { readonly from: string; readonly where: string },
): string {
  const others = columns.filter((column) => !key.includes(column));
  const [from, where] = source ? [`${source.from}, `, [source.where]] : ['', []];
  const rowsFrom = `${from}jsonb_populate_recordset(NULL::${table}, ${rows}::jsonb) AS r`;
  if (marks) {
    const same = [...where, ...key.map((column) => `t.${column} = r.${column}`)].join(' AND ');
    return `UPDATE ${table} t SET ${others.map((column) => `${column} = r.${column}`).join(', ')} FROM ${rowsFrom} WHERE ${same}`;
  }
  const conflict =
    others.length > 0 && !once ? `DO UPDATE SET ${others.map((column) => `${column} = excluded.${column}`).join(', ')}` : 'DO NOTHING';
  return `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map((column) => `r.${column}`).join(', ')} FROM ${rowsFrom}${where.map((one) => ` WHERE ${one}`).join('')}
  ON CONFLICT (${key.join(', ')}) ${conflict}`;
}
