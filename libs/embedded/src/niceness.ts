import { writeFileSync } from 'node:fs';

/** How far a program gives way that nobody waits for: 19 is the farthest. More helped no further (docs/performance.md). */
const NICENESS = 10;

/** How a program is begun; where it gives way, with all its threads. */
export function commandFor(file: string, args: string[], givesWay: boolean): [file: string, args: string[]] {
  return givesWay && process.platform !== 'win32' ? ['nice', ['-n', String(NICENESS), file, ...args]] : [file, args];
}

/**
 * Lets a program that leads a session of its own give way to the others. Linux may share the processor among sessions first, and weighs a process's
 * own niceness only against those of its session (sched(7), "The autogroup feature"): so the session is made nice too.
 */
export function letSessionGiveWay(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/autogroup`, String(NICENESS));
  } catch {
    // A system that shares it among processes: there a process's own niceness is enough.
  }
}
