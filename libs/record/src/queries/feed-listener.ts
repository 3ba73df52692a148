import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { FEED_CHANNEL } from './feed.js';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Listens for pokes on a connection of its own, and connects anew when it breaks. A poke says nothing but that there may be something new; so does
 * each connection, since pokes may have been lost meanwhile.
 * @returns ends the listening.
 */
export function listenToFeed({ options }: pg.Pool, onPoke: () => void): () => void {
  const ended = new AbortController();
  void keepListening(options, onPoke, ended.signal);
  return () => ended.abort();
}

async function keepListening(options: pg.PoolOptions, onPoke: () => void, ended: AbortSignal): Promise<void> {
  let pause = FIRST_PAUSE_MS;
  while (!ended.aborted) {
    const began = Date.now();
    await listenOnce(options, onPoke, ended).catch(() => undefined);
    pause = Date.now() - began > LONGEST_PAUSE_MS ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
    await wait(pause, undefined, { signal: ended, ref: false }).catch(() => undefined);
  }
}

/** Until the connection breaks, or the listening is ended. */
async function listenOnce({ connectionString }: pg.PoolOptions, onPoke: () => void, ended: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 2_000, application_name: 'anvisa-feed' });
  const broken = new Promise<void>((resolve) => {
    client.once('error', () => resolve());
    client.once('end', () => resolve());
    ended.addEventListener('abort', () => resolve(), { once: true });
  });
  try {
    await client.connect();
    client.on('notification', onPoke);
    await client.query(`LISTEN ${FEED_CHANNEL}`);
    onPoke();
    await broken;
  } finally {
    client.on('error', () => undefined);
    await client.end().catch(() => undefined);
  }
}
