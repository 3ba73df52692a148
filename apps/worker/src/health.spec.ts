import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from '@jest/globals';
import type { Conductor } from './conductor/conductor.js';
import { Health } from './health.js';
import { Metrics } from './metrics.js';
import type { Pool } from './pool.js';
import { runAll } from './running.js';
import type { Settings } from './settings.js';

it('a port that somebody else has stops the worker in order, by name', async () => {
  const other = createServer();
  await once(other.listen(0), 'listening');
  const { port } = other.address() as AddressInfo;
  const health = new Health({ port } as Settings, {} as Pool, {} as Conductor, new Metrics());
  const stop = new AbortController();
  await expect(runAll([health], stop)).rejects.toMatchObject({ message: 'health failed', cause: { code: 'EADDRINUSE' } });
  expect(stop.signal.aborted).toBe(true);
  other.close();
});
