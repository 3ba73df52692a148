import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Instance, startInstance } from '@anvisa/cli/start/instance';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshHome } from '../embedded/home.js';

const run = promisify(execFile);
const ANVISA = join(import.meta.dirname, '../../apps/cli/bin/anvisa.mjs');
const at = freshHome();
let instance: Instance;
beforeAll(async () => {
  instance = await startInstance({ home: at.home, port: 0, say: at.say, seed: 'stockholm', output: 'files', env: { LOG_LEVEL: 'error' } });
});
afterAll(async () => {
  await instance.stop();
  at.remove();
});

const anvisa = (...words: readonly string[]) =>
  run(process.execPath, [ANVISA, ...words], { env: { ...process.env, ANVISA_HOME: at.home } });

it('verifies the record of the instance that runs from the home', async () => {
  const { stdout } = await anvisa('verify');
  expect(stdout).toMatch(/^The record holds: \d+ entries in \d+ streams/);
});

it('names what is not as it was written, and exits 1', async () => {
  const superuser = new pg.Client({ connectionString: instance.ownerUrl.replace(/\/postgres$/, '/anvisa') });
  await superuser.connect();
  await superuser.query(`UPDATE person SET name = 'Någon annan' WHERE subject = 'anna'`);
  const failed = anvisa('verify');
  await expect(failed).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('row-differs') });
  await superuser.query(`UPDATE person SET name = 'Anna Lind' WHERE subject = 'anna'`);
  await superuser.end();
});

it('wakes every conductor of the record, and moves them to new code', async () => {
  expect((await anvisa('conduct', '--rebuild')).stdout).toContain('Every conductor has been woken.');
  expect((await anvisa('conduct', '--renew')).stdout).toMatch(/^\d+ conductors asked to begin a new run\.$/m);
});

it('names the conductor that cannot read its case, and lets the others go on', async () => {
  const superuser = new pg.Client({ connectionString: instance.ownerUrl.replace(/\/postgres$/, '/anvisa') });
  await superuser.connect();
  const { rows } = await superuser.query<{ id: string; state: object }>(`SELECT id, state FROM stream WHERE kind = 'strategy'`);
  const [strategy] = rows;
  await superuser.query(`UPDATE stream SET state = '{"state":"tabled"}' WHERE id = $1`, [strategy?.id]);
  const { stdout } = await anvisa('conduct', '--rebuild');
  expect(stdout).toContain('Every conductor has been woken.');
  expect(stdout).toContain(`1 could not read their case`);
  expect(stdout).toContain(strategy?.id);
  await superuser.query('UPDATE stream SET state = $2 WHERE id = $1', [strategy?.id, strategy?.state]);
  await superuser.end();
  expect((await anvisa('conduct', '--rebuild')).stdout).not.toContain('could not read');
});

it('prints a token for one of the people, and says what is wrong for another', async () => {
  expect((await anvisa('token', 'anna')).stdout.split('.')).toHaveLength(3);
  await expect(anvisa('token', 'nobody')).rejects.toMatchObject({ code: 1 });
});
