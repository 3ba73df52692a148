import pg from 'pg';
import type { Queryable } from './queryable.js';
import { types } from './types.js';

/** Reads the record at an address as of one instant: what is written meanwhile is not looked at. */
export async function asOfOneInstant<T>(url: string, read: (db: Queryable) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, types });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await read(client);
  } finally {
    await client.end();
  }
}
