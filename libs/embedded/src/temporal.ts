import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { rememberedPort } from './ports.js';
import { isAlive } from './processes.js';
import { adopt, type Ending, lastWords, launch, type Program, type Say, type Stoppable, stoppable } from './program.js';
import { temporalAnswers } from './temporal/answers.js';
import { findTemporal } from './temporal/find.js';
import { temporalsOn } from './temporal/running.js';

export { findTemporal, findTemporalTestServer } from './temporal/find.js';

export interface Temporal extends Program {
  port: number;
  address: string;
}

interface Wanted {
  home: string;
  say: Say;
  /** Only this port will do, because others hold the address already. */
  port?: number;
  /** Whether it leaves the processor to the server and to Postgres: people wait for those. */
  givesWay?: boolean;
  /** Nobody waits for it any more: what is being started ends. */
  signal?: AbortSignal | undefined;
}

type Running = Program & { port: number };

const ENDING: Ending = { signal: 'SIGTERM', patienceMs: 2_000 };
const PATIENCE_MS = 20_000;
const ATTEMPTS = 5;

/** For operators who look for cases; no code reads them. */
const SEARCH_ATTRIBUTES = ['AnvisaState=Keyword', 'AnvisaArea=Keyword', 'AnvisaDeadline=Datetime'];

export async function startTemporal({ home, say, port, givesWay = false, signal }: Wanted): Promise<Temporal> {
  const folder = join(home, 'temporal');
  // What cases are about stands in it: for its owner alone, also where an earlier build made it.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const running =
    (await goOnWithLast(folder, say, signal)) ?? (await insist({ folder, file: await findTemporal({ say }), port, givesWay, signal }));
  return { ...running, address: `127.0.0.1:${running.port}` };
}

/** Each Temporal that runs from a home, whoever began it. */
export function temporalsIn(home: string): readonly Stoppable[] {
  return temporalsOn(database(join(home, 'temporal'))).map(({ pid }) => stoppable(pid, ENDING));
}

/** With one at most: two on the same database would undo each other's work. */
async function goOnWithLast(folder: string, say: Say, signal: AbortSignal | undefined): Promise<Running | undefined> {
  let goingOn: Running | undefined;
  for (const { pid, port } of temporalsOn(database(folder))) {
    const running = { ...adopt(pid, ENDING), port };
    if (!goingOn && (await isReady(running, signal))) {
      say(`Temporal still runs from last time (process ${pid}); going on with it.`);
      goingOn = running;
    } else {
      say(`Temporal still runs from last time (process ${pid}) but ${goingOn ? 'is one too many' : 'does not answer'}; ending it.`);
      await running.stop();
    }
  }
  return goingOn;
}

interface Insisting extends Pick<Wanted, 'signal'> {
  folder: string;
  file: string;
  port: number | undefined;
  givesWay: boolean;
}

/** A free port can be taken before it is ours: a few attempts. */
async function insist({ folder, file, port: fixedPort, givesWay, signal }: Insisting): Promise<Running> {
  const log = join(folder, 'temporal.log');
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const port = fixedPort ?? (await rememberedPort(join(folder, 'port')));
    const running = { ...(await launch({ file, args: settings(folder, port), log, ending: ENDING, givesWay })), port };
    if (await isReady(running, signal)) return running;
    await running.stop();
    await wait(200 * attempt, undefined, { signal });
  }
  throw new Error(`Temporal does not start. Its last words (${log}):\n${lastWords(log)}`);
}

/** Ready; or ended before it was, or out of patience, ours or that of whoever waits. */
async function isReady({ pid, port }: Running, signal: AbortSignal | undefined): Promise<boolean> {
  const deadline = performance.now() + PATIENCE_MS;
  while (isAlive(pid) && performance.now() < deadline && !signal?.aborted) {
    if (await temporalAnswers(port)) return true;
    await wait(20);
  }
  return false;
}

/** Temporal's data is derived: a power cut may cost it the last moments, which the record gives again. It need not wait for the disk at each step. */
const LIGHTLY_KEPT = ['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'];

function settings(folder: string, port: number): string[] {
  const given = ['--headless', '--ip', '127.0.0.1', '--port', String(port), '--db-filename', database(folder), '--log-level', 'error'];
  return ['server', 'start-dev', ...given, ...LIGHTLY_KEPT, ...SEARCH_ATTRIBUTES.flatMap((attribute) => ['--search-attribute', attribute])];
}

function database(folder: string): string {
  return join(folder, 'temporal.db');
}
