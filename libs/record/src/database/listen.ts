import { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;
const ANSWERS_WITHIN_MS = 2_000;
const ENDS_WITHIN_MS = 500;

/** @param told what the poke says, where it says anything. */
type OnPoke = (told?: string) => void;

/**
 * Listens for pokes on a channel of Postgres, on a connection of its own, and connects anew when it breaks. A poke says that there may be
 * something new; so does each connection, since pokes may have been lost meanwhile.
 * @returns ends the listening.
 */
export function listenTo({ options }: pg.Pool, channel: string, onPoke: OnPoke): () => void {
  const ended = new AbortController();
  void keepListening({ options, channel, onPoke }, ended.signal);
  return () => ended.abort();
}

interface Listening {
  readonly options: pg.PoolOptions;
  readonly channel: string;
  readonly onPoke: OnPoke;
}

async function keepListening(listening: Listening, ended: AbortSignal): Promise<void> {
  let pause = FIRST_PAUSE_MS;
  while (!ended.aborted) {
    const began = performance.now();
    await listenOnce(listening, ended).catch(() => undefined);
    pause = performance.now() - began > LONGEST_PAUSE_MS ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
    await wait(pause, undefined, { signal: ended, ref: false }).catch(() => undefined);
  }
}

/** Until the connection breaks, or the listening is ended; a Postgres that hangs holds up neither. */
async function listenOnce({ options: { connectionString }, channel, onPoke }: Listening, ended: AbortSignal): Promise<void> {
  const socket = new Socket();
  const client = new pg.Client({
    connectionString,
    stream: () => socket,
    keepAlive: true,
    connectionTimeoutMillis: ANSWERS_WITHIN_MS,
    query_timeout: ANSWERS_WITHIN_MS,
    application_name: 'anvisa-listener',
  });
  const broken = new Promise<void>((resolve) => {
    client.once('error', () => resolve());
    client.once('end', () => resolve());
    ended.addEventListener('abort', () => resolve(), { once: true });
  });
  const begin = async () => {
    await client.connect();
    client.on('notification', ({ payload }) => onPoke(payload));
    await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    onPoke();
  };
  try {
    await Promise.race([begin(), broken]);
    await broken;
  } finally {
    client.on('error', () => undefined);
    await Promise.race([client.end(), wait(ENDS_WITHIN_MS, undefined, { ref: false })]).catch(() => undefined);
    socket.destroy();
  }
}
