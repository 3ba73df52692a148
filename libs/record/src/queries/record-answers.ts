import type { Queryable } from '../database/queryable.js';

/** Asks the record the least that shows that it is there and migrated. */
export async function recordAnswers(client: Queryable): Promise<void> {
  await client.query('SELECT kind FROM instance');
}
