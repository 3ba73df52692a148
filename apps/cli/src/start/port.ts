import { setTimeout as wait } from 'node:timers/promises';
import { freePort, isFree, reserve } from '@anvisa/embedded/ports';

/**
 * The server's port; said plainly when somebody else has it, because people know this one by heart. A server of ours that has just been
 * ended may hold it for a moment longer: with patience, that is waited for.
 */
export async function choosePort(port: number, host: string, patienceMs = 0): Promise<number> {
  if (port === 0) return freePort();
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`"${port}" is no port: give a number from 1 to 65535.`);
  if (await isFreeWithin(port, host, patienceMs)) {
    reserve(port);
    return port;
  }
  throw new Error(`Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`);
}

async function isFreeWithin(port: number, host: string, patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    if (await isFree(port, host)) return true;
    if (Date.now() >= deadline) return false;
    await wait(20);
  }
}

/** Where we and people on this machine reach it. */
export function addressOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  return new URL(`http://${everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`).origin;
}
