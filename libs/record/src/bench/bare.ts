import { randomUUID } from 'node:crypto';
import pg from 'pg';

/**
 * What Postgres alone does on this machine, to measure ourselves by: one row inserted in one transaction, through `pg`, by so many clients.
 * @returns the milliseconds that each took.
 */
export async function bareInserts(
  ownerUrl: string,
  { clients, inserts }: { clients: number; inserts: number },
): Promise<readonly number[]> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: clients });
  try {
    await pool.query('CREATE SCHEMA IF NOT EXISTS bench');
    await pool.query(
      'CREATE TABLE IF NOT EXISTS bench.bare (id uuid PRIMARY KEY, body jsonb NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp())',
    );
    const took: number[] = [];
    const client = async () => {
      const connection = await pool.connect();
      for (let n = 0; n < inserts / clients; n++) took.push(await timed(() => insertOne(connection)));
      connection.release();
    };
    await Promise.all(Array.from({ length: clients }, client));
    return took;
  } finally {
    await pool.query('DROP SCHEMA IF EXISTS bench CASCADE');
    await pool.end();
  }
}

async function insertOne(connection: pg.PoolClient): Promise<void> {
  await connection.query('BEGIN');
  await connection.query({
    name: 'bare',
    text: 'INSERT INTO bench.bare (id, body) VALUES ($1, $2)',
    values: [randomUUID(), '{"title":"Anvisning för telefoni"}'],
  });
  await connection.query('COMMIT');
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
