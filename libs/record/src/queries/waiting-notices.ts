import type { Queryable } from '../database/queryable.js';

/** How the post stands. */
export interface Waiting {
  /** Letters that are to go out now, not those of a later digest. */
  readonly pending: number;
  /** In seconds; 0 where none waits. */
  readonly oldestSeconds: number;
  /** Letters that were given up. */
  readonly failed: number;
}

/** Looks along the indexes of those that wait, and of those that were given up, alone. */
export async function waitingNotices(db: Queryable): Promise<Waiting> {
  const { rows } = await db.query<Waiting>({
    name: 'waiting-notices',
    text: `SELECT count(*)::int AS pending,
        coalesce(extract(epoch FROM clock_timestamp() + (SELECT clock_offset FROM instance) - min(created_at)), 0)::float8 AS "oldestSeconds",
        (SELECT count(*)::int FROM notice WHERE status = 'failed') AS failed
      FROM notice WHERE status = 'pending' AND (attempts > 0 OR taken_until IS NULL OR taken_until <= clock_timestamp())`,
  });
  return rows[0] ?? { pending: 0, oldestSeconds: 0, failed: 0 };
}
