import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runningFrom } from '@anvisa/embedded/lock';
import { temporalsOn } from '@anvisa/embedded/temporal/running';

/** `anvisa start` as a process of its own, which a test can kill. */
export interface Launcher {
  process: ChildProcess;
  output(): string;
  ended: Promise<number | null>;
}

export function launch(home: string, port = 0, env: NodeJS.ProcessEnv = {}): Launcher {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'stand-in', 'launcher.mjs'), home, String(port)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { process: child, output: () => output, ended };
}

export async function ready(launcher: Launcher): Promise<void> {
  await until(() => launcher.output().includes('Anvisa is ready') || launcher.process.exitCode !== null);
  if (launcher.process.exitCode !== null) throw new Error(launcher.output());
}

/** The processes that run from this home now. */
export function pidsOf(home: string) {
  const running = runningFrom(home);
  const [temporal] = temporalsFrom(home);
  const postgres = Number(readFileSync(join(home, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  return { server: running?.server ?? 0, worker: running?.worker ?? 0, temporal: temporal?.pid ?? 0, postgres };
}

export function temporalsFrom(home: string) {
  return temporalsOn(join(home, 'temporal', 'temporal.db'));
}

export async function until(happened: () => boolean | Promise<boolean>, patienceMs = 60_000): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!(await happened())) {
    if (performance.now() > deadline) throw new Error('It did not happen in time.');
    await wait(25);
  }
}
