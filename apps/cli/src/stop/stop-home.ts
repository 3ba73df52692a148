import { accessSync, constants } from 'node:fs';
import { isFolder } from '@anvisa/embedded/home';
import { holdHome, killedIn, type Running, runningFrom } from '@anvisa/embedded/lock';
import { embeddedIn } from '@anvisa/embedded/parts';
import { endsWithin, isAlive } from '@anvisa/embedded/processes';
import { clearLeftover } from '../start/child.js';

/** Longer than all that an instance runs may take, one after the other. */
const PATIENCE_MS = 60_000;

/**
 * Ends what runs from a home, and waits until it has ended. Where nothing does, nothing is done.
 * @returns what it stopped, and how long that took; or that nothing ran.
 * @throws where it may not, or where something has not ended.
 */
export async function stopHome(home: string): Promise<string> {
  mustBeOurs(home);
  const running = runningFrom(home);
  if (running) return endRunning(home, running);
  const killed = killedIn(home);
  if (killed) return endLeft(home, killed);
  return `Nothing runs from ${home}.`;
}

/** One that is not there, or no folder, is nobody's. */
function mustBeOurs(home: string): void {
  try {
    if (!isFolder(home)) return;
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new Error(`You may not stop what runs from ${home}: do it as the user that it belongs to.`, { cause });
  }
}

async function endRunning(home: string, { pid, server, worker, address }: Running): Promise<string> {
  const took = stopwatch();
  const parts = [
    ...(server ? [{ name: 'the server', pid: server }] : []),
    ...(worker ? [{ name: 'the worker', pid: worker }] : []),
    ...embeddedIn(home),
  ];
  ask(home, pid);
  await endsWithin(pid, PATIENCE_MS);
  const left = [{ name: 'the launcher', pid }, ...parts].filter((part) => isAlive(part.pid));
  if (left.length > 0)
    throw new Error(
      `Not all of ${home} has ended after ${took()}: ${left.map((part) => `${part.name} (process ${part.pid})`).join(', ')}. ` +
        `"kill -INT ${pid}" ends it at once.`,
    );
  const where = address ? ` at ${address}` : ', which was starting';
  return `Stopped Anvisa in ${home}${where}: ${listed(['the launcher', ...parts.map(({ name }) => name)])}, in ${took()}.`;
}

function ask(home: string, pid: number): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch (error) {
    // It has ended meanwhile, which is what is wanted.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
    throw new Error(`You may not stop what runs from ${home} (process ${pid}): do it as the user that it belongs to.`, { cause: error });
  }
}

/** Whoever starts here meanwhile is told that the home is taken. */
async function endLeft(home: string, { pid, server, worker }: Running): Promise<string> {
  const took = stopwatch();
  const lock = holdHome(home);
  const left = embeddedIn(home);
  try {
    await Promise.all([clearLeftover(server), clearLeftover(worker)]);
    for (const part of left) await part.stop();
  } finally {
    lock.release();
  }
  const killed = `The last start from ${home} (process ${pid}) was killed`;
  if (left.length === 0) return `Nothing runs from ${home}. ${killed}, and has left nothing.`;
  return `${killed}. Stopped what it left: ${listed(left.map(({ name }) => name))}, in ${took()}.`;
}

function stopwatch(): () => string {
  const began = performance.now();
  return () => `${((performance.now() - began) / 1_000).toFixed(1)} s`;
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}
