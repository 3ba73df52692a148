import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** @throws where the address is not this machine's, or the port needs other rights: no waiting frees it. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/** Ports that somebody in this process was given, who may not have taken them yet. */
const given = new Set<number>();

/** The port is somebody's, though nobody listens on it yet. */
export function reserve(port: number): void {
  given.add(port);
}

/**
 * Below the ports the system lends to outgoing connections: a client that retries against a lent port of a server that is down
 * can end up connected to itself, and then the server cannot come back.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (given.has(port) || !(await isFree(port))) continue;
    reserve(port);
    return port;
  }
}

/** The same port as last time, so that addresses survive a restart; another one when somebody else has taken it. */
export async function rememberedPort(file: string): Promise<number> {
  const last = readPort(file);
  if (last !== undefined && (await isFreeSoon(last))) return last;
  const port = await freePort();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${port}\n`);
  return port;
}

/** A killed program holds its port until the last of its threads has ended. */
async function isFreeSoon(port: number): Promise<boolean> {
  for (let look = 0; look < 5; look++) {
    if (await isFree(port)) return true;
    await wait(100);
  }
  return false;
}

function readPort(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}
