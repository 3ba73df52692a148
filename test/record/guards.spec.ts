import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { City } from '../support/city.js';
import type { TestRecord } from '../support/record.js';

let record: TestRecord;
let product: pg.Client;
let owner: pg.Client;
beforeAll(async () => {
  const city = await City.atWork();
  record = city.record;
  await city.directive('draft');
  product = new pg.Client({ connectionString: record.productUrl });
  owner = new pg.Client({ connectionString: record.superuserUrl, options: '-c role=anvisa_owner' });
  await Promise.all([product.connect(), owner.connect()]);
});
afterAll(async () => {
  await Promise.all([product.end(), owner.end(), record.end()]);
});

/** What Postgres says, in a word: done, denied by rights, or refused by the guard. */
async function tried(client: pg.Client, statement: string): Promise<string> {
  try {
    await client.query(`BEGIN; ${statement}; ROLLBACK`);
    return 'done';
  } catch (error) {
    await client.query('ROLLBACK');
    const { message } = error as Error;
    if (/what is entered stands|no entry tells of its disposal/.test(message)) return 'guarded';
    if (/permission denied|must be owner|must be superuser/.test(message)) return 'no right';
    return message;
  }
}

const STATEMENTS: readonly [string, string, { product: string; owner: string }][] = [
  ['change an entry', `UPDATE entry SET actor = 'x'`, { product: 'no right', owner: 'guarded' }],
  ['remove entries', 'DELETE FROM entry', { product: 'no right', owner: 'guarded' }],
  ['empty the trail', 'TRUNCATE entry', { product: 'no right', owner: 'guarded' }],
  ['change a disclosure', `UPDATE disclosure SET value = 'x'`, { product: 'guarded', owner: 'guarded' }],
  ['empty the disclosures', 'TRUNCATE disclosure', { product: 'no right', owner: 'guarded' }],
  ['change whose a disclosure is', `UPDATE disclosure SET entry = gen_random_uuid()`, { product: 'no right', owner: 'guarded' }],
  ['remove a disclosure', 'DELETE FROM disclosure', { product: 'no right', owner: 'guarded' }],
  [
    'switch triggers off for replication',
    `SET session_replication_role = replica; DELETE FROM entry`,
    { product: 'no right', owner: 'no right' },
  ],
  ['take the guard away', 'DROP TRIGGER entry_stands ON entry', { product: 'no right', owner: 'done' }],
  ['remove a case', 'DELETE FROM edition', { product: 'no right', owner: 'done' }],
  ['take back an answer that was given', 'DELETE FROM idempotency', { product: 'no right', owner: 'done' }],
  ['remove what happened in the security log', 'DELETE FROM security_log', { product: 'no right', owner: 'done' }],
  [
    'count transactions otherwise',
    'CREATE OR REPLACE FUNCTION tx_offset() RETURNS bigint LANGUAGE sql STABLE RETURN 1',
    { product: 'no right', owner: 'done' },
  ],
  [
    'make the instance one whose clock moves',
    `UPDATE instance SET kind = 'test', clock_offset = '-3 years'`,
    { product: 'no right', owner: 'done' },
  ],
  ['move the clock of a test', `UPDATE instance SET clock_offset = '3 years'`, { product: 'done', owner: 'done' }],
  ['read the trail', 'SELECT FROM entry', { product: 'done', owner: 'done' }],
];

describe.each(STATEMENTS)('to %s', (_, statement, expected) => {
  it(`the product gets: ${expected.product}`, async () => {
    expect(await tried(product, statement)).toBe(expected.product);
  });
  it(`the owner of the tables, as whom nobody signs in, gets: ${expected.owner}`, async () => {
    expect(await tried(owner, statement)).toBe(expected.owner);
  });
});

it('the guards hold also where a superuser replays for replication', async () => {
  const superuser = new pg.Client({ connectionString: record.superuserUrl });
  await superuser.connect();
  expect(await tried(superuser, 'SET LOCAL session_replication_role = replica; DELETE FROM entry')).toBe('guarded');
  await superuser.end();
});

it('nobody signs in as the owner', async () => {
  const { rows } = await product.query<{ rolcanlogin: boolean }>(`SELECT rolcanlogin FROM pg_roles WHERE rolname = 'anvisa_owner'`);
  expect(rows).toEqual([{ rolcanlogin: false }]);
});

it('a clock that is not Postgres’ own is for a demo or a test alone', async () => {
  const superuser = new pg.Client({ connectionString: record.superuserUrl });
  await superuser.connect();
  await expect(superuser.query(`UPDATE instance SET kind = 'production', clock_offset = interval '1 hour'`)).rejects.toThrow(
    'instance_clock',
  );
  await superuser.end();
});
