import { setTimeout as wait } from 'node:timers/promises';
import type { Queryable } from '../database/queryable.js';
import { PRODUCT } from '../database/roles.js';

/** As long as a worker that was told to stop may take (a letter in hand), or a server whose launcher was killed. */
export const LEAVE_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 250;

/**
 * Waits until nobody is in the record with the product's rights, under whatever name and through whatever pooler: what a server or worker of the
 * release before writes while rows are given anew would keep its old shape, and meanwhile it finds nobody in them.
 * @throws after so many milliseconds, saying what to do.
 */
export async function untilLeft(db: Queryable, say: (line: string) => void, patienceMs: number): Promise<void> {
  let n = await connected(db);
  if (n > 0) say(`Rows are to be given anew; waiting until servers and workers have left (${n} connections).`);
  for (const end = performance.now() + patienceMs; n > 0; n = await connected(db)) {
    if (performance.now() > end) throw new Error(stillThere(n));
    await wait(LOOK_EVERY_MS);
  }
}

/** A superuser has everybody's rights, and is not the product. */
async function connected(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_stat_activity a JOIN pg_roles r ON r.oid = a.usesysid
     WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() AND NOT r.rolsuper AND pg_has_role(r.oid, $1, 'USAGE')`,
    [PRODUCT],
  );
  return rows[0]?.n ?? 0;
}

function stillThere(n: number): string {
  return `The product is connected to the record (${n} connections), and rows are to be given anew. Nothing was emptied. Stop all servers and workers, and what else signs in as the product, and migrate again; a pooler between may hold connections for a while after them.`;
}
