import { randomUUID } from 'node:crypto';
import { createPool } from '@anvisa/record/database/pool';
import { copyDatabase, migrate, productAddress } from '@anvisa/record/migrate';
import pg from 'pg';

/** A record of its own for a test file: migrated, empty, and gone with the run. */
export interface TestRecord {
  readonly database: string;
  /** As the product signs in. */
  readonly productUrl: string;
  /** As whoever rules the server, for tests that tamper. */
  readonly superuserUrl: string;
  readonly pool: pg.Pool;
  /** Moves the record's clock so that it shows this instant now. */
  setClock(instant: string): Promise<void>;
  end(): Promise<void>;
}

/** How long tests wait for a connection. The product refuses where Postgres is slow to let it in; here that is a busy machine. */
export const CONNECT_MS = 30_000;

const TEMPLATE = 'anvisa_test_template';
const TURN = 4_711_008;

function adminUrl(): string {
  const url = process.env.TEST_DATABASE_ADMIN_URL;
  if (!url) throw new Error('TEST_DATABASE_ADMIN_URL is not set: test/set-up.ts sets it');
  return url;
}

function at(database: string): string {
  const url = new URL(adminUrl());
  url.pathname = database;
  return url.href;
}

/** A template is migrated once a run and copied for each: files that begin at once take turns. */
async function madeFromTemplate(database: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [TURN]);
    await migrate(adminUrl(), { database: TEMPLATE, kind: 'test' });
    await copyDatabase(adminUrl(), TEMPLATE, database);
  } finally {
    await client.end();
  }
}

/** Brings a record to the product's shape as an upgrade does. @returns the lines that it said. */
export async function upgrade({ database }: TestRecord, patienceMs?: number): Promise<readonly string[]> {
  const lines: string[] = [];
  await migrate(adminUrl(), { database, kind: 'test', say: (line) => lines.push(line), ...(patienceMs !== undefined && { patienceMs }) });
  return lines;
}

/** The same with servers and workers stopped: nobody signs in to the record as the product meanwhile. */
export async function upgradeStopped(record: TestRecord): Promise<readonly string[]> {
  const { database } = record;
  const admin = new pg.Client({ connectionString: adminUrl() });
  await admin.connect();
  const letIn = (most: number) => admin.query(`ALTER DATABASE ${pg.escapeIdentifier(database)} CONNECTION LIMIT ${most}`);
  try {
    await letIn(0);
    await admin.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity a JOIN pg_roles r ON r.oid = usesysid WHERE datname = $1 AND NOT rolsuper',
      [database],
    );
    return await upgrade(record);
  } finally {
    await letIn(-1);
    await admin.end();
  }
}

export async function freshRecord(): Promise<TestRecord> {
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  await madeFromTemplate(database);
  const productUrl = productAddress(adminUrl(), database);
  const pool = createPool(productUrl, { connectMs: CONNECT_MS });
  return {
    database,
    productUrl,
    superuserUrl: at(database),
    pool,
    setClock: async (instant) => {
      await pool.query('UPDATE instance SET clock_offset = $1::timestamptz - clock_timestamp()', [instant]);
    },
    end: () => pool.end(),
  };
}
