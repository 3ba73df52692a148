import pg from 'pg';
import { types } from './types.js';

interface PoolOptions {
  readonly max?: number;
  /** How long a statement may take, in milliseconds. */
  readonly patienceMs?: number;
  /** How long may pass until there is a connection, in milliseconds. */
  readonly connectMs?: number;
  /** Whether a commit waits for the disk. What can be derived again need not. */
  readonly durable?: boolean;
}

const nothing = () => undefined;

/**
 * The connections of one process to the record, bounded in number and in time: no statement, lock or idle transaction lives long, so that a
 * Postgres in trouble is answered with a refusal within a second or two and never holds others up.
 */
export function createPool(url: string, { max = 10, patienceMs = 15_000, connectMs = 900, durable = true }: PoolOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    connectionTimeoutMillis: connectMs,
    statement_timeout: patienceMs,
    // A Postgres that hangs cannot time out by itself: then we do.
    query_timeout: patienceMs,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 5_000,
    keepAlive: true,
    application_name: 'anvisa',
    // A statement is planned once a connection, perhaps while a table has one page and reading all of it is cheap: it would read all of it for as
    // long as the plan lives, however much the table grows.
    options: `-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c jit=off${durable ? '' : ' -c synchronous_commit=off'}`,
  });
  // Without a listener a connection that breaks ends the process: pg-pool takes its own away while a client is checked out.
  pool.on('error', nothing);
  pool.on('connect', (client) => client.on('error', nothing));
  return pool;
}
