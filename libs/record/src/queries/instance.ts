import { type Instant, type SwedishDate, swedishDateOf } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';

/** The Swedish calendar date by the record's clock, in SQL. */
export const TODAY = `(SELECT ((clock_timestamp() + clock_offset) AT TIME ZONE 'Europe/Stockholm')::date FROM instance)`;

/** The record's own instant, in SQL. */
export const NOW = '(SELECT clock_timestamp() + clock_offset FROM instance)';

/**
 * The one row of a statement about the instance.
 * @throws where the record has none: no migration has made it.
 */
export function onlyRow<R>(rows: readonly R[]): R {
  const [row] = rows;
  if (row === undefined) throw new Error('the record has no instance row: run the migrations');
  return row;
}

/** The record's own instant: Postgres' clock, moved where the instance is a demo or a test. */
export async function nowIn(db: Queryable): Promise<Instant> {
  const { rows } = await db.query<{ now: Date }>({ name: 'now', text: 'SELECT clock_timestamp() + clock_offset AS now FROM instance' });
  return onlyRow(rows).now.toISOString();
}

/** The Swedish calendar date at the record's instant. */
export async function todayIn(db: Queryable): Promise<SwedishDate> {
  return swedishDateOf(await nowIn(db));
}

/** Whether nothing has been entered yet. */
export async function isEmpty(db: Queryable): Promise<boolean> {
  const { rowCount } = await db.query('SELECT FROM entry LIMIT 1');
  return rowCount === 0;
}

/**
 * Sets the record's clock, from which it goes on by itself.
 * @returns false where the instance is neither a demo nor a test: its clock is Postgres' own.
 */
export async function setClock(db: Queryable, at: Instant): Promise<boolean> {
  const { rowCount } = await db.query(
    "UPDATE instance SET clock_offset = date_trunc('milliseconds', $1::timestamptz - clock_timestamp()) WHERE kind IN ('demo', 'test')",
    [at],
  );
  return rowCount === 1;
}
