import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { freePort } from '@anvisa/embedded/ports';
import { createPool } from '@anvisa/record/database/pool';
import { expect, it } from '@jest/globals';
import type { Conductor } from './conductor/conductor.js';
import { Health } from './health.js';
import { Metrics } from './metrics.js';
import type { Pool } from './pool.js';
import { runAll } from './running.js';
import type { Settings } from './settings.js';

it('a port that somebody else has stops the worker in order, by name', async () => {
  const other = createServer();
  await once(other.listen(0, '127.0.0.1'), 'listening');
  const { port } = other.address() as AddressInfo;
  const health = new Health({ host: '127.0.0.1', port } as Settings, {} as Pool, {} as Conductor, new Metrics());
  const stop = new AbortController();
  await expect(runAll([health], stop)).rejects.toMatchObject({ message: 'health failed', cause: { code: 'EADDRINUSE' } });
  expect(stop.signal.aborted).toBe(true);
  other.close();
});

it('says within two seconds that it is not ready where Postgres hangs', async () => {
  const sockets: Socket[] = [];
  const hanging = createServer((socket) => void sockets.push(socket));
  await once(hanging.listen(0, '127.0.0.1'), 'listening');
  const pool = createPool(`postgres://anvisa@127.0.0.1:${(hanging.address() as AddressInfo).port}/none`);
  const port = await freePort();
  const stop = new AbortController();
  const health = new Health({ host: '127.0.0.1', port } as Settings, pool, {} as Conductor, new Metrics());
  const running = runAll([health], stop);
  const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) });
  expect([answer.status, await answer.text()]).toEqual([503, 'The record is away']);
  stop.abort();
  await running;
  for (const socket of sockets) socket.destroy();
  hanging.close();
});
