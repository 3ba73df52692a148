import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Zombies count as dead: nobody may be there to reap an orphan, as in a container whose first process does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return !isZombie(pid);
}

export function commandLine(pid: number): string {
  if (process.platform !== 'linux') return ps(pid, 'command=');
  return readProc(pid, 'cmdline').replaceAll('\0', ' ').trim();
}

/** Of every process that lives, in one look. */
export function commandLines(): Map<number, string> {
  return new Map(process.platform === 'linux' ? ofProc() : ofPs());
}

/** Sends the signal and waits; who has not ended after `patienceMs` is killed. */
export async function end(pid: number, signal: NodeJS.Signals, patienceMs: number): Promise<void> {
  send(pid, signal);
  if (await endsWithin(pid, patienceMs)) return;
  send(pid, 'SIGKILL');
  await endsWithin(pid, 2_000);
}

export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It is gone already, which is what the caller wants.
  }
}

export async function endsWithin(pid: number, patienceMs: number): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  while (isAlive(pid)) {
    if (performance.now() > deadline) return false;
    await wait(15);
  }
  return true;
}

/** For a process that is not our child, whose end nobody reports to us. */
export async function whenGone(pid: number): Promise<string> {
  while (isAlive(pid)) await wait(300);
  return 'ended';
}

function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return ps(pid, 'stat=').startsWith('Z');
  const stat = readProc(pid, 'stat');
  return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
}

function ofProc(): [pid: number, commandLine: string][] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return pids.map((pid) => [pid, commandLine(pid)]);
}

function ofPs(): [pid: number, commandLine: string][] {
  const { stdout } = spawnSync('ps', ['-axww', '-o', 'pid=', '-o', 'command='], { encoding: 'utf8', maxBuffer: 2 ** 24 });
  return [...stdout.matchAll(/^ *(\d+) (.+)$/gm)].map(([, pid, words = '']) => [Number(pid), words]);
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function ps(pid: number, column: string): string {
  return spawnSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}
