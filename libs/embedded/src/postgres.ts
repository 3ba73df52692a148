import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { rememberedPort } from './ports.js';
import { chooseAccount } from './postgres/account.js';
import { postgresAnswers } from './postgres/answers.js';
import { findBinaries } from './postgres/binaries.js';
import { ADMINISTRATOR, ensureCluster, isClusterMade } from './postgres/cluster.js';
import { readOrMakePassword } from './postgres/password.js';
import { placeFor } from './postgres/place.js';
import { findOrphan, forgetDeadPostmaster, readPostmaster } from './postgres/postmaster.js';
import { isAlive } from './processes.js';
import { adopt, type Ending, lastWords, launch, type Program, type Say, type Stoppable, stoppable } from './program.js';

export interface Postgres extends Program {
  port: number;
  adminUrl: string;
}

interface Wanted {
  home: string;
  say: Say;
  /** Only this port will do, because others hold the address already. */
  port?: number;
  /** Nobody waits for it any more: what is being started ends. */
  signal?: AbortSignal | undefined;
}

/** Postgres' fast shutdown: what is open is rolled back, what is committed stays. */
const ENDING: Ending = { signal: 'SIGINT', patienceMs: 2_000, force: 'SIGQUIT' };
const ATTEMPTS = 10;
/** After a power cut it repairs its files first. */
const PATIENCE_MINUTES = 10;
const SAID_AFTER_MS = 10_000;

export async function startPostgres({ home, say, port, signal }: Wanted): Promise<Postgres> {
  mkdirSync(home, { recursive: true });
  const account = chooseAccount(join(home, 'postgres', 'data'));
  const place = placeFor(home, account, say);
  const password = readOrMakePassword(join(home, 'postgres.password'), isClusterMade(place));
  const { initdb, postgres } = await findBinaries(account, say);
  const data = await ensureCluster(place, { initdb, account, password, say });
  const log = join(place, 'postgres.log');
  const choosePort = async () => port ?? (await rememberedPort(join(home, 'postgres.port')));
  const start = async () =>
    begin({ data, say, signal }, await choosePort(), (args) => launch({ file: postgres, args, account, log, ending: ENDING }));

  const running = (await goOnWithOrphan({ data, say, signal })) ?? (await insist(start, log, signal));
  return { ...running, adminUrl: `postgres://${ADMINISTRATOR}:${password}@127.0.0.1:${running.port}/postgres` };
}

/** The Postgres that runs from a home, whoever began it. */
export function postgresIn(home: string): Stoppable | undefined {
  const place = join(home, 'postgres');
  const orphan = existsSync(place) ? findOrphan(join(realpathSync(place), 'data')) : undefined;
  return orphan && stoppable(orphan.pid, ENDING);
}

type Running = Program & { port: number };

interface Waited extends Pick<Wanted, 'say' | 'signal'> {
  data: string;
}

async function goOnWithOrphan(waited: Waited): Promise<Running | undefined> {
  const { data, say } = waited;
  const orphan = findOrphan(data);
  if (orphan) {
    const running = { ...adopt(orphan.pid, ENDING), port: orphan.port };
    if (await isReady(waited, running)) {
      say(`Postgres still runs from last time (process ${orphan.pid}); going on with it.`);
      return running;
    }
  }
  forgetDeadPostmaster(data);
  return undefined;
}

/** Parts of a killed Postgres need a moment to end, and a free port can be taken before it is ours: a few attempts. */
async function insist(start: () => Promise<Running | undefined>, log: string, signal: AbortSignal | undefined): Promise<Running> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const running = await start();
    if (running) return running;
    await wait(100 * attempt, undefined, { signal });
  }
  throw new Error(`Postgres does not start. Its last words (${log}):\n${lastWords(log)}`);
}

async function begin(waited: Waited, port: number, run: (args: string[]) => Promise<Program>): Promise<Running | undefined> {
  const running = { ...(await run(settings(waited.data, port))), port };
  return (await isReady(waited, running)) ? running : undefined;
}

/** Ready, or ended before it was. One that was killed still says that it is ready, and lives on for a moment: it answers nobody. */
async function isReady({ data, say, signal }: Waited, running: Running): Promise<boolean> {
  const { pid, port } = running;
  const deadline = performance.now() + PATIENCE_MINUTES * 60_000;
  const saying = setTimeout(() => say('Postgres is not ready yet: after a power cut it repairs its files first.'), SAID_AFTER_MS);
  try {
    while (isAlive(pid)) {
      const postmaster = readPostmaster(data);
      if (postmaster?.pid === pid && postmaster.ready && (await postgresAnswers(port))) return true;
      if (signal?.aborted || performance.now() > deadline) {
        await running.stop();
        signal?.throwIfAborted();
        throw new Error(`Postgres is not ready after ${PATIENCE_MINUTES} minutes.`);
      }
      await wait(10);
    }
    return false;
  } finally {
    clearTimeout(saying);
  }
}

function settings(data: string, port: number): string[] {
  const given = {
    port,
    listen_addresses: '127.0.0.1',
    // The loopback address with a password is the only door; a socket's path would have a length limit too.
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '128MB',
    fsync: 'on',
    log_timezone: 'UTC',
    timezone: 'UTC',
  };
  return ['-D', data, ...Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
