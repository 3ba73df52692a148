import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, isAlive } from '../processes.js';

/** What Postgres writes about itself into its data folder (postmaster.pid). */
export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

const STATUS_LINE = 7;
const ABOVE_EVERY_PID = 2 ** 31 - 2;

export function readPostmaster(data: string): Postmaster | undefined {
  const lines = readLines(data);
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 ? { pid, port, ready: lines[STATUS_LINE]?.trim() === 'ready' } : undefined;
}

/** A Postgres that outlived the start that began it. */
export function findOrphan(data: string): Postmaster | undefined {
  const postmaster = readPostmaster(data);
  if (!postmaster || !isAlive(postmaster.pid)) return undefined;
  return commandLine(postmaster.pid).includes(data) ? postmaster : undefined;
}

/**
 * A killed Postgres that nobody reaped, or whose number another process has now, would block the start. Only the number is blotted out:
 * the rest of the file lets Postgres itself see whether parts of the old one still run.
 */
export function forgetDeadPostmaster(data: string): void {
  const lines = readLines(data);
  if (Number(lines[0]) > 0) writeFileSync(join(data, 'postmaster.pid'), [ABOVE_EVERY_PID, ...lines.slice(1)].join('\n'));
}

function readLines(data: string): string[] {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}
