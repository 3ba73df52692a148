import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Instance, startInstance } from '@anvisa/cli/start/instance';
import { migrate } from '@anvisa/record/migrate';
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

it('tells an empty record, and one that it could not look at, from one that holds', async () => {
  const looked = (DATABASE_URL: string) =>
    run(process.execPath, [ANVISA, 'verify'], { env: { ...process.env, DATABASE_OWNER_URL: '', DATABASE_URL } });
  const notLooked = { code: 2, stderr: expect.stringMatching(/^The record could not be looked at: .*DATABASE_URL/) };
  for (const address of [instance.ownerUrl, 'postgres://anvisa@127.0.0.1:1/anvisa', 'notaurl', 'postgres://127.0.0.1:1'])
    await expect(looked(address)).rejects.toMatchObject(notLooked);
  const { productUrl } = await migrate(instance.ownerUrl, { database: 'empty' });
  expect((await looked(productUrl)).stdout).toMatch(/^The record is empty/);
  expect((await anvisa('verify')).stderr).toBe('');
});

it('takes no mistyped command for a record that does not hold', async () => {
  for (const words of [['--sael=kept'], ['extra']]) await expect(anvisa('verify', ...words)).rejects.toMatchObject({ code: 2 });
  await expect(anvisa('verify', '--help')).resolves.toBeDefined();
});

(existsSync('/dev/full') ? it : it.skip)('announces no seal that could not be written', async () => {
  const full = run('sh', ['-c', `"${process.execPath}" "${ANVISA}" seal > /dev/full`], { env: { ...process.env, ANVISA_HOME: at.home } });
  await expect(full).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^The seal could not be written, and there is none: .*\n$/),
  });
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
