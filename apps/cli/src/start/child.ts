import { fork } from 'node:child_process';
import { closeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openLog } from '@anvisa/embedded/log-file';
import { commandFor } from '@anvisa/embedded/niceness';
import { commandLine, end, isAlive } from '@anvisa/embedded/processes';
import { type Ending, type Program, spawned } from '@anvisa/embedded/program';

interface Child {
  main: string;
  /** The whole of its environment. */
  env: NodeJS.ProcessEnv;
  ending: Ending;
  /** Whether it gives way to the others on the machine. */
  givesWay?: boolean;
  /** Where its output goes; to our own, where no file is named. */
  log?: string | undefined;
}

const FOLLOW_PARENT = new URL('../../bin/follow-parent.mjs', import.meta.url).href;

/** A Node program of ours, as a direct child with a channel to us: it ends when we do, however we end. */
export async function startChild({ main, env, ending, log, givesWay = false }: Child): Promise<Program> {
  const output = log ? openLog(log) : 'inherit';
  // Acts are short-lived garbage: a larger nursery collects it less often.
  const [execPath, execArgv] = commandFor(process.execPath, ['--import', FOLLOW_PARENT, '--max-semi-space-size=32'], givesWay);
  const child = fork(main, {
    execPath,
    execArgv,
    env: { ...env, NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --enable-source-maps`.trim() },
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  });
  if (typeof output === 'number') closeSync(output);
  return spawned(child, ending, givesWay);
}

/** A server or worker of a launcher that was killed is ending by itself, but may still hold the port. */
export async function clearLeftover(pid: number | undefined): Promise<void> {
  if (pid !== undefined && isAlive(pid) && commandLine(pid).includes(FOLLOW_PARENT)) await end(pid, 'SIGTERM', 3_000);
}

export function mainOf(app: 'server' | 'worker'): string {
  return fileURLToPath(new URL(`../../../${app}/dist/main.js`, import.meta.url));
}
