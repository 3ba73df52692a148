import type { Queryable } from '../database/queryable.js';
import { type Projection, type Row, rowsOf, type Step } from '../projections/projection.js';
import { PROJECTIONS } from '../projections/projections.js';
import { type Difference, firstDifferingPath } from './difference.js';

/** Compares the rows that queries read with those that the entries of some streams give. */
export async function checkRows(pool: Queryable, steps: readonly Step[]): Promise<Difference | undefined> {
  for (const projection of PROJECTIONS) {
    const rows = rowsOf(projection, steps);
    if (rows.length === 0) continue;
    const found = await firstDiffering(pool, projection, rows);
    if (found) return { stream: found.table, ...found };
  }
  return undefined;
}

type Found = Pick<Difference, 'what' | 'field' | 'detail'> & { readonly table: string };

/** Postgres itself reads both sides into the table's own types, so that a day or an instant is compared as such. */
async function firstDiffering(pool: Queryable, { table, key, columns }: Projection, rows: readonly Row[]): Promise<Found | undefined> {
  const { rows: pairs } = await pool.query<{ expected: Row; stored: Row | null }>(
    `SELECT to_jsonb(x) AS expected, to_jsonb(t) AS stored FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) x
     LEFT JOIN ${table} t ON ${key.map((column) => `t.${column} = x.${column}`).join(' AND ')}`,
    [JSON.stringify(rows)],
  );
  for (const { expected, stored } of pairs) {
    const named = key.map((column) => `${column} ${String(expected[column])}`).join(', ');
    if (!stored) return { table, what: 'row-missing', detail: `${table}: ${named}` };
    const only = (row: Row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
    const field = firstDifferingPath(only(expected), only(stored));
    if (field !== undefined) return { table, what: 'row-differs', field: field.slice(1), detail: `${table}: ${named}` };
  }
  return undefined;
}

/** Where a projection's rows are counted: of those that it marks, the marked. */
export function countedIn({ table, key, columns, marks }: Projection): string {
  if (!marks) return table;
  return `${table} WHERE num_nonnulls(${columns.filter((column) => !key.includes(column)).join(', ')}) > 0`;
}

/** Rows that no entry gives: their number by table, compared with what the whole replay gave. */
export async function unknownRow(pool: Queryable, given: ReadonlyMap<string, number>): Promise<Difference | undefined> {
  for (const [table, expected] of given) {
    const there = await countRows(pool, table);
    if (there > expected) return { what: 'row-unknown', stream: table, detail: `${table} has ${there} rows, the entries give ${expected}` };
  }
  return undefined;
}

async function countRows(pool: Queryable, table: string): Promise<number> {
  const { rows } = await pool.query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`);
  return Number(rows[0]?.n ?? 0);
}
