import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startPostgres } from '@anvisa/embedded/postgres';
import { isAlive } from '@anvisa/embedded/processes';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { freshHome } from './home.js';

jest.setTimeout(60_000);

let at: ReturnType<typeof freshHome>;
let running: Awaited<ReturnType<typeof startPostgres>>;

beforeEach(() => {
  at = freshHome();
});

afterEach(async () => {
  await running.stop();
  at.remove();
});

it('keeps its data, its port and its password from one start to the next', async () => {
  running = await startPostgres(at);
  await query('CREATE TABLE kept AS SELECT 1 AS n');
  const { adminUrl } = running;
  await running.stop();
  expect(isAlive(running.pid)).toBe(false);

  running = await startPostgres(at);
  expect(running.adminUrl).toBe(adminUrl);
  expect(await query('SELECT n FROM kept')).toEqual([{ n: 1 }]);
});

it('knows Swedish letters and words', async () => {
  running = await startPostgres(at);
  await query('CREATE EXTENSION pg_trgm');
  const [row] = await query(
    `SELECT lower('ÅÄÖ') AS low, to_tsvector('swedish', 'NÄMNDERNA')::text AS words, show_trgm('åäö')::text AS parts`,
  );
  expect(row).toMatchObject({ low: 'åäö', words: "'nämnd':1" });
  expect(row?.parts).not.toBe('{}');
});

it('lets nobody in without the password', async () => {
  running = await startPostgres(at);
  const stranger = new pg.Client({ connectionString: running.adminUrl.replace(/:[^:@]+@/, ':guess@') });
  await expect(stranger.connect()).rejects.toThrow('password authentication failed');
});

it('goes on with a Postgres that still runs', async () => {
  running = await startPostgres(at);
  const again = await startPostgres(at);
  expect(again.pid).toBe(running.pid);
  expect(again.adminUrl).toBe(running.adminUrl);
  expect(at.said.join()).toContain('still runs from last time');
});

it('comes back with all that was committed after a kill -9', async () => {
  running = await startPostgres(at);
  await query('CREATE TABLE kept AS SELECT 1 AS n');
  process.kill(running.pid, 'SIGKILL');
  running = await startPostgres({ ...at, port: running.port });
  expect(await query('SELECT n FROM kept')).toEqual([{ n: 1 }]);
});

it('does not go on with one that is dying, which says that it is ready and answers nobody', async () => {
  running = await startPostgres(at);
  const { pid, port } = running;
  process.kill(pid, 'SIGSTOP');
  setTimeout(() => process.kill(pid, 'SIGKILL'), 500);
  running = await startPostgres({ ...at, port });
  expect(running.pid).not.toBe(pid);
  expect(at.said.join()).not.toContain('still runs from last time');
  expect(await query('SELECT 1 AS n')).toEqual([{ n: 1 }]);
});

it('is ended while it starts when nobody waits any more', async () => {
  running = await startPostgres(at);
  process.kill(running.pid, 'SIGSTOP');
  await expect(startPostgres({ ...at, signal: AbortSignal.timeout(500) })).rejects.toThrow('abort');
  expect(isAlive(running.pid)).toBe(false);
});

it('begins again where a first start was killed midway, and deletes nothing that may be data', async () => {
  mkdirSync(join(at.home, 'postgres', 'new-123'), { recursive: true });
  mkdirSync(join(at.home, 'postgres', 'data'));
  writeFileSync(join(at.home, 'postgres', 'data', 'PG_VERSION'), '18\n');
  running = await startPostgres(at);
  expect(await query('SELECT 1 AS n')).toEqual([{ n: 1 }]);
  expect(existsSync(join(at.home, 'postgres', 'new-123'))).toBe(false);
  expect(readdirSync(join(at.home, 'postgres')).some((name) => name.startsWith('data-unfinished-'))).toBe(true);
});

it('begins again where a first start was killed while it wrote its password', async () => {
  writeFileSync(passwordFile(), '');
  running = await startPostgres(at);
  expect(await query('SELECT 1 AS n')).toEqual([{ n: 1 }]);
  expect(readFileSync(passwordFile(), 'utf8')).toMatch(/^[\w-]{32}$/);
  expect(statSync(passwordFile()).mode & 0o777).toBe(0o600);
});

it('makes no other password for a database that is made, but says which file it misses', async () => {
  running = await startPostgres(at);
  await running.stop();
  for (const lose of [() => truncateSync(passwordFile()), () => rmSync(passwordFile())]) {
    lose();
    await expect(startPostgres(at)).rejects.toThrow(`${passwordFile()}, which is gone or empty`);
  }
});

const passwordFile = () => join(at.home, 'postgres.password');

it('takes another port when its own is taken', async () => {
  running = await startPostgres(at);
  const { port } = running;
  await running.stop();
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(port, '127.0.0.1', resolve));
  running = await startPostgres(at).finally(() => squatter.close());
  expect(running.port).not.toBe(port);
});

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: running.adminUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
