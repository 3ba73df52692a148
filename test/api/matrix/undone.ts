import { createPool } from '@anvisa/record/database/pool';
import pg from 'pg';

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
  const types = createPool(url).options.types;
  const client = new pg.Client({
    connectionString: url,
    ...(types && { types }),
    options: '-c plan_cache_mode=force_generic_plan -c jit=off',
  });
  await client.connect();
  await client.query('BEGIN');
  await client.query('SAVEPOINT cell');
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
      await client.query('ROLLBACK TO SAVEPOINT cell');
    },
    end: () => client.end(),
  };
}
