import { randomUUID } from 'node:crypto';
import { loginIn, migrate } from '@anvisa/record/migrate';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshRecord, type TestRecord } from '../support/record.js';

let record: TestRecord;
let superuser: pg.Client;
const made: string[] = [];
beforeAll(async () => {
  // The first makes the roles.
  record = await freshRecord();
  superuser = new pg.Client({ connectionString: record.superuserUrl });
  await superuser.connect();
  await superuser.query(`CREATE ROLE dba LOGIN PASSWORD 'dba'`);
  await superuser.query(`CREATE ROLE prepared LOGIN PASSWORD 'prepared'`);
});
afterAll(async () => {
  for (const database of made) await superuser.query(`DROP DATABASE IF EXISTS ${database}`);
  await superuser.query('DROP ROLE dba');
  await superuser.query('DROP ROLE prepared');
  await superuser.end();
  await record.end();
});

const product = { user: 'prepared', password: 'prepared' };

/** A name that no database has yet, and the address of it. */
function another(user?: string): { name: string; url: string } {
  const name = `own_${randomUUID().replaceAll('-', '')}`;
  made.push(name);
  const url = new URL(record.superuserUrl);
  url.pathname = name;
  if (user) [url.username, url.password] = [user, user];
  return { name, url: url.href };
}

it('makes the database that the address names, where it is not there', async () => {
  const { url } = another();
  const { productUrl } = await migrate(url, { product });
  const signedIn = new pg.Client({ connectionString: productUrl });
  await signedIn.connect();
  expect((await signedIn.query('SELECT kind FROM instance')).rows).toEqual([{ kind: 'production' }]);
  await signedIn.end();
});

it('says what to run where the administrator may not prepare it, and then needs no more rights', async () => {
  const { name, url } = another('dba');
  await superuser.query(`CREATE DATABASE ${name} OWNER dba`);
  const said = () => migrate(url, { product }).then(String, (error: Error) => error.message);
  expect(await said()).toContain('Let a superuser run: GRANT anvisa_owner TO "dba"; and then migrate again.');
  await superuser.query('GRANT anvisa_owner TO "dba"');
  if ((await said()).includes('GRANT anvisa_product')) await superuser.query('GRANT anvisa_product TO "prepared"');
  expect(await said()).toContain(`ALTER DATABASE "${name}" OWNER TO anvisa_owner;`);
  await superuser.query(`ALTER DATABASE ${name} OWNER TO anvisa_owner`);
  await migrate(url, { product });
  await expect(migrate(url, { product: { user: 'prepared', password: 'another' } })).rejects.toThrow(
    `Let a superuser run: ALTER ROLE "prepared" PASSWORD '<that of DATABASE_URL>'`,
  );
});

it.each([
  [`ENCODING 'LATIN1' LOCALE 'C'`, 'is encoded in LATIN1, and the record needs UTF8'],
  [`ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'`, 'to which å ä ö are no letters'],
])('refuses a database with %s', async (letters, why) => {
  const { name, url } = another();
  await superuser.query(`CREATE DATABASE ${name} ${letters} TEMPLATE template0`);
  await expect(migrate(url, { product })).rejects.toThrow(why);
});

it('refuses a product that could change what is logged', async () => {
  const { user } = loginIn(record.superuserUrl, record.superuserUrl);
  await expect(migrate(record.superuserUrl, { product: { user, password: '' } })).rejects.toThrow('is a superuser, or owns');
  await expect(migrate(record.superuserUrl, { product: { user: 'anvisa_owner', password: '' } })).rejects.toThrow('or owns the record');
});

it('refuses two addresses that name two databases', () => {
  expect(() => loginIn('postgres://a@b/one', 'postgres://c@b/two')).toThrow('names the database one, and DATABASE_OWNER_URL two');
});
