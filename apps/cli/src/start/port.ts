import { setTimeout as wait } from 'node:timers/promises';
import { freePort, isFree, reserve } from '@anvisa/embedded/ports';

/** @param from where it was given. 0 is any free one. */
export function portOf(given: string, from: string): number {
  const port = given.trim() === '' ? Number.NaN : Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`${from} must be a port from 1 to 65535, or 0 for any that is free, not "${given}".`);
}

/**
 * The server's port; said plainly when somebody else has it, because people know this one by heart. A server of ours that has just been
 * ended may hold it for a moment longer: with patience, that is waited for.
 */
export async function choosePort(port: number, host: string, patienceMs = 0): Promise<number> {
  if (port === 0) return freePort();
  const isOurs = await isFreeWithin(port, host, patienceMs).catch((error: NodeJS.ErrnoException) => {
    throw new Error(whyNot(error, port, host), { cause: error });
  });
  if (isOurs) {
    reserve(port);
    return port;
  }
  throw new Error(`Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`);
}

function whyNot({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EACCES') return `Port ${port} needs more rights than this user has. Choose one from 1024: PORT=3000 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `HOST ("${host}") is no address of this machine. Leave it out, or give one that is: 127.0.0.1 for this machine alone, 0.0.0.0 for all.`;
  return `The server cannot listen at ${host}, port ${port}: ${message}`;
}

async function isFreeWithin(port: number, host: string, patienceMs: number): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    if (await isFree(port, host)) return true;
    if (performance.now() >= deadline) return false;
    await wait(20);
  }
}

/** Where we and people on this machine reach it. */
export function addressOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  return new URL(`http://${everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`).origin;
}
