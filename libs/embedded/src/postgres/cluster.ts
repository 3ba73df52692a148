import { spawn } from 'node:child_process';
import { chownSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Say } from '../program.js';
import type { Account } from './account.js';

export const ADMINISTRATOR = 'anvisa_admin';
const MARKER = 'anvisa-complete';

interface Making {
  initdb: string;
  account: Account | undefined;
  password: string;
  say: Say;
}

/**
 * The data folder, made when it is not there. initdb works beside it and the result is renamed into place when complete, so that a start that
 * is killed midway leaves nothing that looks like data. What stands there without our mark is set aside, never deleted.
 */
export async function ensureCluster(place: string, making: Making): Promise<string> {
  const data = dataIn(place);
  if (isClusterMade(place)) return data;
  if (existsSync(data)) setAside(data, making.say);
  removeHalfMade(place);
  await make(join(place, `new-${process.pid}`), data, making);
  return data;
}

export function isClusterMade(place: string): boolean {
  return existsSync(join(dataIn(place), MARKER));
}

function dataIn(place: string): string {
  return join(place, 'data');
}

function setAside(data: string, say: Say): void {
  const aside = `${data}-unfinished-${Date.now()}`;
  renameSync(data, aside);
  say(`The database folder was not completely made; it is kept as ${aside}, and a new one is made.`);
}

/** An initdb that outlived its start may still be writing there; it ends when its folder is gone. */
function removeHalfMade(place: string): void {
  const insistently = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 };
  for (const name of readdirSync(place)) if (name.startsWith('new-')) rmSync(join(place, name), insistently);
}

async function make(fresh: string, data: string, { initdb, account, password }: Making): Promise<void> {
  const passwordFile = `${fresh}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  try {
    await run(initdb, [...SHAPE, `--pgdata=${fresh}`, `--pwfile=${passwordFile}`], account);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(join(fresh, MARKER), '');
  renameSync(fresh, data);
}

/** The same order and letters on every machine; Swedish order is asked for by name where it is needed. */
const SHAPE = [
  `--username=${ADMINISTRATOR}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  // Trigrams ask the C library what a letter is: under C, å ä ö would be none.
  `--lc-ctype=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
];

function run(program: string, args: string[], account: Account | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { uid: account?.uid, gid: account?.gid, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk).slice(-2_000);
    });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`initdb could not make the database: ${complaint.trim()}`))));
  });
}
