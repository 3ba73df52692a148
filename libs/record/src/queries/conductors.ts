import type { Instant } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { onlyRow } from './instance.js';

/** A conductor as it was last seen. */
export interface SeenConductor {
  readonly id: string;
  readonly kind: string;
  readonly phase: string;
  readonly nextDue: Date | null;
  readonly observedAt: Date;
}

interface Wanted {
  readonly after?: string | undefined;
  readonly limit: number;
  readonly kind?: string | undefined;
  /** Those whose next act was due at the record's instant. */
  readonly overdue?: boolean | undefined;
}

/** Conductors by id. */
export async function conductorsIn(db: Queryable, { after, limit, kind, overdue }: Wanted): Promise<readonly SeenConductor[]> {
  const { rows } = await db.query<SeenConductor>({
    name: 'conductors',
    text: `SELECT c.id, c.kind, c.phase, c.next_due AS "nextDue", c.observed_at AS "observedAt"
      FROM conductor c, (SELECT clock_timestamp() + clock_offset AS now FROM instance) n
      WHERE c.id > $1 AND ($3::text IS NULL OR c.kind = $3)
        AND ($4::boolean IS NULL OR coalesce(c.next_due <= n.now, false) = $4)
      ORDER BY c.id LIMIT $2`,
    values: [after ?? '', limit, kind ?? null, overdue ?? null],
  });
  return rows;
}

/** How the conductors stand, all together, by the record's clock. */
export interface Standing {
  readonly now: Instant;
  /** Wishes that a conductor looks, not yet answered; and how old the oldest is. */
  readonly waiting: number;
  readonly lagMs: number;
  readonly due: number;
  readonly nextDue: Instant | null;
}

/** Whether anything is still to be done now, and when the next thing will be: one reading of one instant. */
export async function standingOfConductors(db: Queryable): Promise<Standing> {
  const { rows } = await db.query<{ now: Date; waiting: number; lag_ms: number; due: number; next_due: Date | null }>({
    name: 'standing-of-conductors',
    text: `SELECT n.now,
        (SELECT count(*)::int FROM wakeup) AS waiting,
        (SELECT coalesce(ceil(extract(epoch FROM clock_timestamp() - min(since)) * 1000), 0)::int FROM wakeup) AS lag_ms,
        (SELECT count(*)::int FROM conductor WHERE next_due <= n.now) AS due,
        (SELECT min(next_due) FROM conductor) AS next_due
      FROM (SELECT clock_timestamp() + clock_offset AS now FROM instance) n`,
  });
  const { now, waiting, lag_ms, due, next_due } = onlyRow(rows);
  return { now: now.toISOString(), waiting, lagMs: lag_ms, due, nextDue: next_due?.toISOString() ?? null };
}
