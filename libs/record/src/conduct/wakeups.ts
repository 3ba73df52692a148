import type pg from 'pg';

/** A wish that a conductor looks at the record, as the relay took it. */
export interface Wakeup {
  readonly conductor: string;
  readonly wanted: string;
}

/**
 * Takes wishes by a short lease, committed before anyone is woken: the next act on the same case never waits for a lock held meanwhile.
 * A wish waits until its conductor has looked: one that is woken and never looks is taken again when the lease is over.
 * @param delayMs how long a wish rests first, so that many become one.
 */
export async function claimWakeups(
  pool: pg.Pool,
  { limit, leaseSeconds, delayMs }: { limit: number; leaseSeconds: number; delayMs: number },
): Promise<readonly Wakeup[]> {
  const { rows } = await pool.query<Wakeup>({
    name: 'claim-wakeups',
    text: `UPDATE wakeup SET claimed_until = clock_timestamp() + $2 * interval '1 s'
      WHERE conductor IN (
        SELECT conductor FROM wakeup
        WHERE since <= clock_timestamp() - $3 * interval '1 ms' AND (claimed_until IS NULL OR claimed_until < clock_timestamp())
        ORDER BY since LIMIT $1 FOR UPDATE SKIP LOCKED)
      RETURNING conductor, wanted`,
    values: [limit, leaseSeconds, delayMs],
  });
  return rows;
}

/** The conductor has looked: its wish is fulfilled. One renewed meanwhile is another one, and stays. */
export async function fulfilWakeup(pool: pg.Pool, { conductor, wanted }: Wakeup): Promise<void> {
  await pool.query({ name: 'fulfil-wakeup', text: 'DELETE FROM wakeup WHERE conductor = $1 AND wanted = $2', values: [conductor, wanted] });
}

/** The conductor could not be woken: the wish is tried again after some seconds. */
export async function putBackWakeup(pool: pg.Pool, conductor: string, seconds: number): Promise<void> {
  await pool.query({
    name: 'put-back-wakeup',
    text: `UPDATE wakeup SET claimed_until = clock_timestamp() + $2 * interval '1 s' WHERE conductor = $1`,
    values: [conductor, seconds],
  });
}

/** The statement of a wish: one row a conductor, renewed by the next. @param selected gives the conductor, whose wish it is, and the machine's instant. */
export function wishOf(selected: string): string {
  return `INSERT INTO wakeup (conductor, wanted, since) ${selected}
  ON CONFLICT (conductor) DO UPDATE SET wanted = excluded.wanted, claimed_until = NULL`;
}

/** Wishes that conductors look, as an act would. */
export async function wish(pool: pg.Pool, conductors: readonly string[]): Promise<void> {
  if (conductors.length === 0) return;
  await pool.query({
    name: 'wish',
    text: wishOf('SELECT c, gen_random_uuid(), clock_timestamp() FROM unnest($1::text[]) AS c ORDER BY c'),
    values: [conductors],
  });
}

/** Conductors that the relay has woken again and again for so long, and that have not looked. */
export async function stuckConductors(pool: pg.Pool, seconds: number): Promise<readonly string[]> {
  const { rows } = await pool.query<{ conductor: string }>({
    name: 'stuck-conductors',
    text: `SELECT conductor FROM wakeup
      WHERE since < clock_timestamp() - $1 * interval '1 s' AND claimed_until IS NOT NULL AND conductor NOT LIKE '%/' ORDER BY conductor`,
    values: [seconds],
  });
  return rows.map(({ conductor }) => conductor);
}

/** How old the oldest wish is, in milliseconds: how far the conductor is behind. */
export async function lagMs(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ lag: number }>({
    name: 'conductor-lag',
    text: `SELECT coalesce(extract(epoch FROM clock_timestamp() - min(since)) * 1000, 0)::float8 AS lag FROM wakeup`,
  });
  return rows[0]?.lag ?? 0;
}

/** How many conductors wait to be woken. */
export async function waitingWakeups(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ n: number }>({ name: 'waiting-wakeups', text: 'SELECT count(*)::int AS n FROM wakeup' });
  return rows[0]?.n ?? 0;
}
