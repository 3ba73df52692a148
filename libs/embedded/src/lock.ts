import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cannotWrite, makeWritable } from './home.js';
import { commandLine, isAlive } from './processes.js';

/** What runs from a home, for others to read: `anvisa token` finds the issuer here. */
export interface Running {
  pid: number;
  address?: string | undefined;
  issuer?: string | undefined;
  server?: number;
  worker?: number;
}

interface Holder extends Running {
  command: string;
}

export interface Lock {
  /** What ran here last and did not end in good order. */
  before: Running | undefined;
  tell(known: Omit<Running, 'pid'>): void;
  release(): void;
}

const held = new Set<string>();

/**
 * One start a home. The lock of a dead process is taken over; a living one is named.
 * @throws also where the home cannot be written in, or the lock is another user's.
 */
export function holdHome(home: string): Lock {
  makeWritable(home);
  const file = fileIn(home);
  const me: Holder = { pid: process.pid, command: commandLine(process.pid) };
  let before: Holder | undefined;
  while (!take(file, me)) {
    before = read(file);
    if (before && lives(before, file)) throw new Error(alreadyRunning(home, before));
    removeStale(file, before);
  }
  held.add(file);
  return {
    before,
    tell: (known) => replace(file, Object.assign(me, known)),
    release: () => {
      held.delete(file);
      rmSync(file, { force: true });
    },
  };
}

/** What runs from this home now, if anything does. */
export function runningFrom(home: string): Running | undefined {
  const file = fileIn(home);
  const holder = read(file);
  return holder && lives(holder, file) ? holder : undefined;
}

/** What ran here last and did not end in good order. */
export function killedIn(home: string): Running | undefined {
  return runningFrom(home) ? undefined : read(fileIn(home));
}

function fileIn(home: string): string {
  return join(home, 'running.json');
}

/** Written aside and linked into place: nobody ever reads half a lock. */
function take(file: string, me: Holder): boolean {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(me));
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine);
  }
}

function replace(file: string, me: Holder): void {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(me));
  renameSync(mine, file);
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Process numbers come again, in a container even the same ones each time: so the command line must be the same, and not our own. */
function lives(holder: Holder, file: string): boolean {
  if (holder.pid === process.pid) return held.has(file);
  return isAlive(holder.pid) && commandLine(holder.pid) === holder.command;
}

/** Taken away by renaming, of which only one of two can succeed; what turns out to be another's fresh lock is put back. */
function removeStale(file: string, stale: Holder | undefined): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
    if (read(aside)?.pid !== stale?.pid) linkSync(aside, file);
    rmSync(aside);
  } catch (error) {
    // Where another start was quicker, the next look at the lock tells.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw cannotWrite(dirname(file), error);
  }
}

function alreadyRunning(home: string, { pid, address }: Running): string {
  const where = address ? ` at ${address}` : '';
  return `Anvisa already runs from ${home} (process ${pid})${where}. Stop it first, or give this one another home with ANVISA_HOME.`;
}
