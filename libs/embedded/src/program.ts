import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { openLog } from './log-file.js';
import { end, whenGone } from './processes.js';

/** Tells a person what happens, in one plain sentence. */
export type Say = (sentence: string) => void;

/** A program that runs: started by us, or found running and adopted. */
export interface Program {
  pid: number;
  /** Says how it ended, once it has. */
  gone: Promise<string>;
  stop(): Promise<void>;
}

/** How a program is asked to end, and how long it may take until it is killed. */
export interface Ending {
  signal: NodeJS.Signals;
  patienceMs: number;
}

interface Launch {
  file: string;
  args: string[];
  account?: { uid: number; gid: number } | undefined;
  log: string;
  ending: Ending;
}

/**
 * A direct child, so that we see and reap its end; in a session of its own, so that Ctrl-C reaches only the launcher, which then stops
 * things in their order.
 */
export function launch({ file, args, account, log, ending }: Launch): Promise<Program> {
  const output = openLog(log);
  const child = spawn(file, args, { uid: account?.uid, gid: account?.gid, cwd: '/', detached: true, stdio: ['ignore', output, output] });
  const gone = new Promise<string>((resolve) => child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => resolve(programOf(child.pid as number, gone, ending)));
  });
}

export function adopt(pid: number, ending: Ending): Program {
  return programOf(pid, whenGone(pid), ending);
}

function programOf(pid: number, gone: Promise<string>, { signal, patienceMs }: Ending): Program {
  return { pid, gone, stop: () => end(pid, signal, patienceMs) };
}

export function lastWords(log: string): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
}
