import pg from 'pg';
import type { Queryable } from '../database/queryable.js';
import { types } from '../database/types.js';
import { replayedBatch } from './replayed-batch.js';
import { LEAVE_WITHIN_MS, untilLeft } from './until-left.js';
import { VERSIONS } from './versions.js';

type Say = (line: string) => void;

/** Two that refill at once take turns. */
const TURN = 4_711_009;
const STREAMS_A_BATCH = 100;
const STREAMS_A_LINE = 5_000;

/**
 * Gives the rows and states that are of another version than the code anew, by replaying the entries: stream by stream in their order, each batch
 * whole or not at all, so that a refilling that is killed goes on where it was.
 * @param patienceMs how long it waits for servers and workers to leave.
 * @throws where they do not, before anything is emptied.
 */
export async function refill(ownerUrl: string, say: Say = () => undefined, patienceMs = LEAVE_WITHIN_MS): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, types });
  // A connection that breaks ends the query under way with its error.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [TURN]);
    if (await isDue(client)) await untilLeft(client, say, patienceMs);
    await inTransaction(client, () => empty(client));
    const { subjects, through } = await unfinished(client);
    if (subjects.size > 0) await replayOn(client, subjects, through, say);
  } finally {
    await client.end();
  }
}

/** Whether anything is of another version or not refilled to the end, in a record that holds anything. */
async function isDue(db: Queryable): Promise<boolean> {
  const { rowCount } = await db.query(
    `SELECT FROM unnest($1::text[], $2::int[]) AS u (subject, version) LEFT JOIN refilling r USING (subject)
     WHERE (r.version IS DISTINCT FROM u.version OR r.through IS NOT NULL) AND EXISTS (SELECT FROM stream) LIMIT 1`,
    [[...VERSIONS.keys()], [...VERSIONS.values()]],
  );
  return rowCount === 1;
}

/** Notes what is of another version, and empties its tables: a row that the entries give no more would stay. */
async function empty(db: Queryable): Promise<void> {
  const { rows } = await db.query<{ subject: string }>(
    `INSERT INTO refilling AS r (subject, version, through) SELECT u.subject, u.version, '' FROM unnest($1::text[], $2::int[]) AS u (subject, version)
     ON CONFLICT (subject) DO UPDATE SET version = excluded.version, through = '' WHERE r.version <> excluded.version RETURNING subject`,
    [[...VERSIONS.keys()], [...VERSIONS.values()]],
  );
  const tables = rows.map(({ subject }) => subject).filter((subject) => !subject.startsWith('state:'));
  if (tables.length > 0) await db.query(`TRUNCATE ${tables.join(', ')}`);
}

/** What is not refilled to the end, and the stream after which all of it is to be replayed. */
async function unfinished(db: Queryable): Promise<{ subjects: ReadonlySet<string>; through: string }> {
  const { rows } = await db.query<{ subject: string; through: string }>(
    'SELECT subject, through FROM refilling WHERE through IS NOT NULL AND subject = ANY($1) ORDER BY through',
    [[...VERSIONS.keys()]],
  );
  return { subjects: new Set(rows.map(({ subject }) => subject)), through: rows[0]?.through ?? '' };
}

async function replayOn(client: pg.Client, subjects: ReadonlySet<string>, from: string, say: Say): Promise<void> {
  const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM stream WHERE id > $1', [from]);
  const all = rows[0]?.n ?? 0;
  if (all > 0) say(`Refilling ${[...subjects].sort().join(', ')} from ${all} streams.`);
  let through = from;
  for (let done = 0; done < all; ) {
    const streams = await inTransaction(client, async () => {
      const replayed = await replayedBatch(client, subjects, through, STREAMS_A_BATCH);
      through = replayed.at(-1) ?? through;
      await client.query('UPDATE refilling SET through = $1 WHERE subject = ANY($2)', [through, [...subjects]]);
      return replayed.length;
    });
    if (streams === 0) break;
    if (Math.floor((done + streams) / STREAMS_A_LINE) > Math.floor(done / STREAMS_A_LINE)) say(`Refilled ${done + streams} of ${all}.`);
    done += streams;
  }
  await client.query('UPDATE refilling SET through = NULL WHERE subject = ANY($1)', [[...subjects]]);
}

async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
