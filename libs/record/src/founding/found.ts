import type { Command } from '@anvisa/domain/acts';
import type { Instant } from '@anvisa/domain/time';
import type pg from 'pg';
import { isEmpty, nowIn } from '../queries/instance.js';
import { FoundingDoor } from './founding-door.js';
import { PastConductor } from './past-conductor.js';

/** An act of a past, by somebody, at its instant. */
export interface PastAct {
  readonly at: Instant;
  readonly actor: string;
  readonly command: Command;
}

interface Past {
  /** In the order of their instants, all of them before now. */
  readonly acts: readonly PastAct[];
  /** Letters of before this instant count as sent long ago; later ones go out. */
  readonly lettersFrom: Instant;
}

/**
 * Gives an empty record a past, whole or not at all: one transaction holds it, so that a start that is killed leaves an empty record to begin again.
 * The entries say that their instants were given.
 * @param tell the past, as of the record's own instant.
 * @returns false where something has been entered already.
 */
export async function found(pool: pg.Pool, tell: (now: Instant) => Past): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    // Nobody else waits for an empty record, and a busy machine may think for long between two acts.
    await client.query('SET LOCAL idle_in_transaction_session_timeout = 0');
    await client.query('SELECT FROM instance FOR UPDATE');
    const empty = await isEmpty(client);
    if (empty) await live(client, tell);
    await client.query('COMMIT');
    client.release();
    return empty;
  } catch (error) {
    // Closed and not rolled back: Postgres does that, also where the connection is broken.
    client.release(true);
    throw error;
  }
}

async function live(client: pg.PoolClient, tell: (now: Instant) => Past): Promise<void> {
  const door = new FoundingDoor(client);
  const conductor = new PastConductor(door);
  const now = await nowIn(client);
  const { acts, lettersFrom } = tell(now);
  let before = acts[0]?.at ?? now;
  for (const { at, actor, command } of acts) {
    if (at < before || at > now) throw new Error(`The example's ${command.type} is at ${at}: not between ${before} and ${now}.`);
    if (at > before) await conductor.letPass(before, at);
    await door.take(command, { actor, at });
    before = at;
  }
  await conductor.letPass(before, now);
  await settleLetters(client, lettersFrom);
}

/** Nobody gets a letter about what was long ago: it was told within the example. */
async function settleLetters(client: pg.PoolClient, before: Instant): Promise<void> {
  await client.query(
    `UPDATE notice SET status = 'sent', settled_at = created_at, response = 'told within the example: no letter went out' WHERE created_at < $1`,
    [before],
  );
}
