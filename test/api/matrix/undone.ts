import type { createPool } from '@anvisa/record/database/pool';
import { outside } from '../../support/outside.js';

/** The record on one connection, whose every cell is undone: each finds the same world, whatever the one before it did. */
export interface UndoneRecord {
  readonly pool: ReturnType<typeof createPool>;
  undo(): Promise<void>;
  end(): Promise<void>;
}

/** What the door means by its transactions, within one that is never committed. */
const WITHIN: Readonly<Record<string, string>> = {
  BEGIN: 'SAVEPOINT act',
  COMMIT: 'RELEASE SAVEPOINT act',
  ROLLBACK: 'ROLLBACK TO SAVEPOINT act',
};

export async function undoneRecord(url: string): Promise<UndoneRecord> {
  const { types } = await outside('@anvisa/record/database/types');
  const { default: pg } = await outside('pg');
  const client = new pg.Client({
    connectionString: url,
    types,
    options: '-c plan_cache_mode=force_generic_plan -c jit=off',
  });
  await client.connect();
  await client.query('BEGIN');
  const query = (text: unknown, values?: unknown) =>
    (client.query as (text: unknown, values?: unknown) => Promise<unknown>)((typeof text === 'string' && WITHIN[text]) || text, values);
  const connection = { query, release: () => undefined, on: () => undefined };
  const pool = {
    query,
    connect: () => Promise.resolve(connection),
    on: () => undefined,
    end: () => client.end(),
    totalCount: 1,
    idleCount: 1,
    waitingCount: 0,
  };
  return {
    pool: pool as unknown as UndoneRecord['pool'],
    undo: async () => {
      // Begun anew and not gone back in: one that has written holds the feeds of the whole Postgres back for as long as it is open.
      await client.query('ROLLBACK; BEGIN');
    },
    end: () => client.end(),
  };
}
