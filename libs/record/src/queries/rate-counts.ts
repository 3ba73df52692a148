import type { Queryable } from '../database/queryable.js';

/** What a key stands at, for all servers together, and how long that counts. */
export interface RateCount {
  readonly n: number;
  readonly leftMs: number;
}

/**
 * Adds to a key's count, which begins anew when its time is out. Each addition takes two that are out of time away, so that the table stays as
 * small as what is going on.
 */
export async function addToRateCount(db: Queryable, key: string, n: number, windowMs: number): Promise<RateCount> {
  const { rows } = await db.query<RateCount>({
    name: 'rate-count',
    text: `WITH gone AS (
        DELETE FROM rate_count WHERE key IN (
          SELECT key FROM rate_count WHERE until < now() AND key <> $1 ORDER BY until LIMIT 2 FOR UPDATE SKIP LOCKED))
      INSERT INTO rate_count AS c (key, n, until) VALUES ($1, $2, now() + $3::integer * interval '1 millisecond')
      ON CONFLICT (key) DO UPDATE SET
        n = CASE WHEN c.until <= now() THEN excluded.n ELSE c.n + excluded.n END,
        until = CASE WHEN c.until <= now() THEN excluded.until ELSE c.until END
      RETURNING n, greatest(1, ceil(extract(epoch FROM until - now()) * 1000))::integer AS "leftMs"`,
    values: [key, n, windowMs],
  });
  const [count] = rows;
  if (!count) throw new Error('an addition to a count gives the count');
  return count;
}
