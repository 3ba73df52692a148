import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '@anvisa/embedded/processes';
import { startTemporal } from '@anvisa/embedded/temporal';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { Connection } from '@temporalio/client';
import { freshHome } from './home.js';

jest.setTimeout(60_000);

let at: ReturnType<typeof freshHome>;
let running: Awaited<ReturnType<typeof startTemporal>>;

beforeEach(() => {
  at = freshHome();
});

afterEach(async () => {
  await running.stop();
  at.remove();
});

it('knows our search attributes as soon as it is up', async () => {
  running = await startTemporal(at);
  const connection = await Connection.connect({ address: running.address });
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace: 'default' });
  await connection.close();
  expect(Object.keys(customAttributes)).toEqual(expect.arrayContaining(['AnvisaState', 'AnvisaArea', 'AnvisaDeadline']));
});

it('goes on with a Temporal that still runs', async () => {
  running = await startTemporal(at);
  const again = await startTemporal(at);
  expect(again).toMatchObject({ pid: running.pid, address: running.address });
  expect(at.said.join()).toContain('still runs from last time');
});

it('comes back at its address after a kill -9', async () => {
  running = await startTemporal(at);
  const { pid, address } = running;
  process.kill(pid, 'SIGKILL');
  running = await startTemporal(at);
  expect(running.pid).not.toBe(pid);
  expect(running.address).toBe(address);
});

it('is not misled by another process that has its old number', async () => {
  running = await startTemporal(at);
  const { pid, port } = running;
  await running.stop();
  expect(isAlive(pid)).toBe(false);
  writeFileSync(join(at.home, 'temporal', 'running.json'), JSON.stringify({ pid: process.pid, port }));
  running = await startTemporal(at);
  expect(running.pid).not.toBe(process.pid);
});
