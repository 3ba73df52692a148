import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '@anvisa/embedded/ports';
import { findTemporal, startTemporal } from '@anvisa/embedded/temporal';
import { temporalAnswers } from '@anvisa/embedded/temporal/answers';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { Connection } from '@temporalio/client';
import { freshHome } from './home.js';
import { temporalsFrom, until } from './launcher.js';

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

it('never lets two run on one database', async () => {
  running = await startTemporal(at);
  const port = String(await freePort());
  const settings = ['server', 'start-dev', '--headless', '--port', port, '--db-filename', database(), '--log-level', 'error'];
  spawn(await findTemporal(at), settings, { stdio: 'ignore' });
  await until(() => temporalsFrom(at.home).length === 2);
  running = await startTemporal(at);
  expect(temporalsFrom(at.home)).toEqual([{ pid: running.pid, port: running.port }]);
});

it('is ended while it starts when nobody waits any more', async () => {
  running = await startTemporal(at);
  process.kill(running.pid, 'SIGSTOP');
  const { port } = running;
  await until(async () => !(await temporalAnswers(port)));
  await expect(startTemporal({ ...at, signal: AbortSignal.timeout(500) })).rejects.toThrow('abort');
  expect(temporalsFrom(at.home)).toEqual([]);
});

it('is not misled by another process that names its database', async () => {
  running = await startTemporal(at);
  await running.stop();
  const other = spawn('tail', ['-f', database()]);
  running = await startTemporal(at);
  expect(running.pid).not.toBe(other.pid);
  other.kill();
});

const database = () => join(at.home, 'temporal', 'temporal.db');
