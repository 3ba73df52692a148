import { OPEN } from '@anvisa/domain/directive/states';
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

/** What stands for the phase of a case that our own rules could not read. */
const UNREAD = 'unread';

/**
 * A conductor that could not read its case rests: it has answered the wish that it came for, and the sweep finds it when it has rested. A wish that
 * nobody has carried to it yet is a new one, and stays.
 */
export async function letRest(pool: pg.Pool, { id, kind }: Pick<Seen, 'id' | 'kind'>, restMs: number): Promise<void> {
  await pool.query({
    name: 'let-conductor-rest',
    text: `WITH answered AS (DELETE FROM wakeup WHERE conductor = $1 AND claimed_until IS NOT NULL)
      INSERT INTO conductor (id, kind, phase, next_due, observed_at)
      SELECT $1, $2, '${UNREAD}', clock_timestamp() + clock_offset + $3 * interval '1 ms', clock_timestamp() FROM instance
      ON CONFLICT (id) DO UPDATE SET phase = excluded.phase, next_due = excluded.next_due, observed_at = excluded.observed_at`,
    values: [id, kind, restMs],
  });
}

/** Conductors that rest because their case could not be read. */
export async function restingConductors(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(`SELECT id FROM conductor WHERE phase = '${UNREAD}' ORDER BY id`);
  return rows.map(({ id }) => id);
}

const EDITION = (directive: string, number: string) => `'directive/' || ${directive} || '/edition/' || ${number} AS id`;
const OPEN_EDITIONS = `SELECT ${EDITION('directive', 'number')}, started_at AS since FROM edition WHERE state = ANY($1)`;
/** An edition that has ended waits for an evaluation of it that is open. */
const EVALUATED_EDITIONS = `SELECT ${EDITION('directive', 'edition')}, opened_at AS since FROM evaluation WHERE state = 'open'`;

/**
 * Conductors whose next act should have been done by now, and was not; and editions that need one and that none has ever looked at. A scalar subquery
 * looks each of them up by its key, however few or many of them a plan that is made for no values in particular expects.
 */
export async function overdueConductors(
  pool: pg.Pool,
  { graceSeconds, limit }: { graceSeconds: number; limit: number },
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'overdue-conductors',
    text: `SELECT c.id FROM conductor c, instance i
      WHERE c.next_due < clock_timestamp() + i.clock_offset - $2 * interval '1 s' AND c.observed_at < clock_timestamp() - $2 * interval '1 s'
      UNION ALL
      SELECT e.id FROM (${OPEN_EDITIONS} UNION ALL ${EVALUATED_EDITIONS}) e, instance i
      WHERE e.since < clock_timestamp() + i.clock_offset - $2 * interval '1 s'
        AND (SELECT true FROM conductor c WHERE c.id = e.id) IS NULL
      LIMIT $3`,
    values: [OPEN, graceSeconds, limit],
  });
  return [...new Set(rows.map(({ id }) => id))];
}

const STRATEGIES = `SELECT id FROM stream WHERE kind = 'strategy'`;
const EXEMPTIONS = `SELECT 'exemption/' || id AS id FROM exemption WHERE state IN ('requested', 'referred', 'granted')`;
const DEPUTIES = `SELECT 'deputyship/' || substr(id, 8) AS id FROM stream WHERE kind = 'person' AND state @> '{"roles":[{"role":"deputy"}]}'`;

/** Every conductor that the record says should run. */
export async function conductorsOfRecord(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM (${OPEN_EDITIONS}) open UNION SELECT id FROM (${EVALUATED_EDITIONS}) evaluated
      UNION ALL ${STRATEGIES} UNION ALL ${EXEMPTIONS} UNION ALL ${DEPUTIES} ORDER BY id`,
    [OPEN],
  );
  return rows.map(({ id }) => id);
}
