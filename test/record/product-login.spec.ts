import { migrate } from '@anvisa/record/migrate';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshRecord, type TestRecord } from '../support/record.js';

let record: TestRecord;
let superuser: pg.Client;
beforeAll(async () => {
  record = await freshRecord();
  superuser = new pg.Client({ connectionString: record.superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.query('DROP ROLE anvisa_by_certificate');
  await superuser.end();
  await record.end();
});

const hasPassword = async () =>
  (await superuser.query(`SELECT FROM pg_authid WHERE rolname = 'anvisa_by_certificate' AND rolpassword IS NOT NULL`)).rowCount === 1;

it('has the password that the address names; an address without one takes none away', async () => {
  const signIn = (password: string) => migrate(record.superuserUrl, { product: { user: 'anvisa_by_certificate', password } });
  await signIn('');
  expect(await hasPassword()).toBe(false);
  await signIn('given by the address');
  expect(await hasPassword()).toBe(true);
  await signIn('');
  expect(await hasPassword()).toBe(true);
});
