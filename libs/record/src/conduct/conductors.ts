import { CLOSED } from '@anvisa/domain/directive/states';
import type { Instant } from '@anvisa/domain/time';
import type pg from 'pg';

/** What a conductor was seen to wait for when it last looked. */
export interface Seen {
  readonly id: string;
  readonly kind: string;
  readonly phase: string;
  readonly nextDue: Instant | undefined;
}

/**
 * Notes what a conductor waits for: for operators and the sweep.
 * @param fulfilled the wish that it has looked for: one renewed meanwhile is another one, and stays.
 */
export async function noteConductor(pool: pg.Pool, { id, kind, phase, nextDue }: Seen, fulfilled?: string): Promise<void> {
  await pool.query({
    name: 'note-conductor',
    text: `WITH fulfilled AS (DELETE FROM wakeup WHERE conductor = $1 AND wanted = $5)
      INSERT INTO conductor (id, kind, phase, next_due, observed_at) VALUES ($1, $2, $3, $4, clock_timestamp())
      ON CONFLICT (id) DO UPDATE SET phase = excluded.phase, next_due = excluded.next_due, observed_at = excluded.observed_at`,
    values: [id, kind, phase, nextDue ?? null, fulfilled ?? null],
  });
}

/** Conductors whose next act should have been done by now, and was not; and editions that no conductor has ever looked at. */
export async function overdueConductors(
  pool: pg.Pool,
  { graceSeconds, limit }: { graceSeconds: number; limit: number },
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'overdue-conductors',
    text: `SELECT c.id FROM conductor c, instance i
      WHERE c.next_due < clock_timestamp() + i.clock_offset - $1 * interval '1 s' AND c.observed_at < clock_timestamp() - $1 * interval '1 s'
      UNION ALL
      SELECT 'directive/' || e.directive || '/edition/' || e.number FROM edition e, instance i
      WHERE e.started_at < clock_timestamp() + i.clock_offset - $1 * interval '1 s'
        AND NOT EXISTS (SELECT FROM conductor c WHERE c.id = 'directive/' || e.directive || '/edition/' || e.number)
      LIMIT $2`,
    values: [graceSeconds, limit],
  });
  return rows.map(({ id }) => id);
}

const OPEN_EDITIONS = `SELECT 'directive/' || directive || '/edition/' || number AS id FROM edition WHERE state <> ALL($1)`;
/** An edition that has ended waits for an evaluation of it that is open. */
const EVALUATED_EDITIONS = `SELECT 'directive/' || directive || '/edition/' || edition AS id FROM evaluation WHERE state = 'open'`;
const STRATEGIES = `SELECT id FROM stream WHERE kind = 'strategy'`;
const EXEMPTIONS = `SELECT 'exemption/' || id AS id FROM exemption WHERE state IN ('requested', 'referred', 'granted')`;
const DEPUTIES = `SELECT 'deputyship/' || substr(id, 8) AS id FROM stream WHERE kind = 'person' AND state @> '{"roles":[{"role":"deputy"}]}'`;

/** Every conductor that the record says should run. */
export async function conductorsOfRecord(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `${OPEN_EDITIONS} UNION ${EVALUATED_EDITIONS} UNION ALL ${STRATEGIES} UNION ALL ${EXEMPTIONS} UNION ALL ${DEPUTIES} ORDER BY id`,
    [CLOSED],
  );
  return rows.map(({ id }) => id);
}
