import { readdirSync, readFileSync } from 'node:fs';
import type { Instance } from '../start/instance.js';
import { round } from './figures.js';

/** The memory of every process of an instance in MiB: each page that several share is counted once (PSS). Linux alone tells it. */
export type Memory = Readonly<Record<string, number>>;

export function memoryOf(instance: Instance): Memory {
  const figures = Object.entries({ launcher: process.pid, ...instance.processes() }).map(
    ([name, pid]) => [name, pid === undefined ? 0 : withChildren(pid)] as const,
  );
  const total = figures.reduce((sum, [, mib]) => sum + mib, 0);
  return { ...Object.fromEntries(figures.map(([name, mib]) => [name, round(mib)])), total: round(total) };
}

/** Postgres has a process a connection. The launcher's own children are listed apart. */
function withChildren(pid: number): number {
  return pss(pid) + (pid === process.pid ? 0 : childrenOf(pid).reduce((sum, child) => sum + pss(child), 0));
}

function childrenOf(pid: number): readonly number[] {
  const isChild = (other: string) => {
    try {
      return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${other}/stat`, 'utf8'))?.[1]) === pid;
    } catch {
      return false;
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isChild(name))
    .map(Number);
}

function pss(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
}
