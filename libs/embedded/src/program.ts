import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, readFileSync } from 'node:fs';
import { openLog } from './log-file.js';
import { commandFor, letSessionGiveWay } from './niceness.js';
import { end, endsWithin, send, whenGone } from './processes.js';

/** Tells a person what happens, in one plain sentence. */
export type Say = (sentence: string) => void;

/** A program that runs. */
export interface Stoppable {
  pid: number;
  stop(): Promise<void>;
}

/** A program that runs and is watched: started by us, or found running and adopted. */
export interface Program extends Stoppable {
  /** Says how it ended, once it has. */
  gone: Promise<string>;
}

/** How a program is asked to end, and how long it may take until it is killed. */
export interface Ending {
  signal: NodeJS.Signals;
  patienceMs: number;
  /** What ends it at once; where it is not given, it is killed. */
  force?: NodeJS.Signals;
}

interface Launch {
  file: string;
  args: string[];
  account?: { uid: number; gid: number } | undefined;
  log: string;
  ending: Ending;
  /** Whether it gives way to the others on the machine. */
  givesWay?: boolean;
}

/** A direct child, so that we see and reap its end; in a session of its own, so that Ctrl-C reaches only us, who stop things in their order. */
export function launch({ file, args, account, log, ending, givesWay = false }: Launch): Promise<Program> {
  const output = openLog(log);
  const { uid, gid } = account ?? {};
  const child = spawn(...commandFor(file, args, givesWay), { uid, gid, cwd: '/', detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  return spawned(child, ending, givesWay);
}

export function spawned(child: ChildProcess, ending: Ending, givesWay: boolean): Promise<Program> {
  const gone = new Promise<string>((resolve) => child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => {
      const pid = child.pid as number;
      if (givesWay) letSessionGiveWay(pid);
      resolve(programOf(pid, gone, ending));
    });
  });
}

export function adopt(pid: number, ending: Ending): Program {
  return programOf(pid, whenGone(pid), ending);
}

const living = new Map<number, NodeJS.Signals>();

function programOf(pid: number, gone: Promise<string>, ending: Ending): Program {
  const { force = 'SIGKILL' } = ending;
  living.set(pid, force);
  void gone.then(() => living.delete(pid));
  return { ...stoppable(pid, ending), gone };
}

export function stoppable(pid: number, { signal, patienceMs }: Ending): Stoppable {
  return { pid, stop: () => end(pid, signal, patienceMs) };
}

/** For a person in a hurry: everything that this process started or adopted ends now. */
export async function endAllAtOnce(): Promise<void> {
  for (const [pid, signal] of living) send(pid, signal);
  await Promise.all([...living.keys()].map((pid) => endsWithin(pid, 1_000)));
}

export function lastWords(log: string): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
}
