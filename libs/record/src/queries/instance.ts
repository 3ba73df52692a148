import { type Instant, type SwedishDate, swedishDateOf } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';

/** The record's own instant: Postgres' clock, moved where the instance is a demo or a test. */
export async function nowIn(db: Queryable): Promise<Instant> {
  const { rows } = await db.query<{ now: Date }>({ name: 'now', text: 'SELECT clock_timestamp() + clock_offset AS now FROM instance' });
  const [row] = rows;
  if (!row) throw new Error('the record has no instance row: run the migrations');
  return row.now.toISOString();
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
