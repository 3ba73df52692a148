import { MIGRATIONS } from '../migrations/migrations.js';
import type { Queryable } from './queryable.js';
import { isOlderServer, OLDEST } from './server-version.js';

/** What keeps the record from being used: an operator mends it. */
export type Unfit = 'record-not-migrated' | 'record-on-old-server';

/** In a log, and from a worker. The server's problem says the same in two languages. */
export const UNFIT_SENTENCES: Readonly<Record<Unfit, string>> = {
  'record-not-migrated': 'The record is not in its present shape: run "anvisa migrate" with DATABASE_OWNER_URL.',
  'record-on-old-server': `The record needs Postgres ${OLDEST} or later.`,
};

/** Shorter than a probe waits: a Postgres that hangs does not answer at all. */
const PATIENCE_MS = 1_000;
/** Postgres' codes for a table that is not there, or that the product may not read. */
const WITHOUT_TABLES = ['42P01', '42501'];

/** The last migration of this build, by the number in its name. */
const LAST = Number(MIGRATIONS.at(-1)?.name.slice(-13));

/**
 * Asks the record the least that shows that it is there, on a server that it can use, and as this build needs it. One that a later build has migrated
 * is fit.
 * @throws where it is away.
 */
export async function unfitness(client: Queryable): Promise<Unfit | undefined> {
  const asked = <R extends object>(text: string, values: unknown[] = []) => client.query<R>({ text, values, ...patience });
  const { rows } = await asked<{ version: number }>(`SELECT current_setting('server_version_num')::int AS version`);
  if (isOlderServer(rows[0]?.version ?? 0)) return 'record-on-old-server';
  const isMigrated = await asked('SELECT FROM migrations, instance WHERE timestamp >= $1', [LAST]).then(
    ({ rowCount }) => rowCount !== 0,
    (error: unknown) => {
      if (WITHOUT_TABLES.includes(String((error as { code?: unknown }).code))) return false;
      throw error;
    },
  );
  return isMigrated ? undefined : 'record-not-migrated';
}

/** pg takes it of a single query too; its types do not know that. */
const patience: object = { query_timeout: PATIENCE_MS };
