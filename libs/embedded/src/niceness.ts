import { writeFileSync } from 'node:fs';

/** How a program is begun that gives way with all its threads. @param niceness 0 to 19: the higher, the more it gives way; none, as others. */
export function nicely(file: string, args: string[], niceness: number | undefined): [file: string, args: string[]] {
  return niceness === undefined || process.platform === 'win32' ? [file, args] : ['nice', ['-n', String(niceness), file, ...args]];
}

/**
 * Lets a program that leads a session of its own give way to the others. Linux may share the processor among sessions first, and weighs a process's
 * own niceness only against those of its session (sched(7), "The autogroup feature"): so the session is made nice too.
 */
export function letSessionGiveWay(pid: number, niceness: number): void {
  try {
    writeFileSync(`/proc/${pid}/autogroup`, String(niceness));
  } catch {
    // A system that shares it among processes: there a process's own niceness is enough.
  }
}
