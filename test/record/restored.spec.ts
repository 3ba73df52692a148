import { randomUUID } from 'node:crypto';
import { clockOf } from '@anvisa/record/queries/clock';
import { endOfFeed, type FeedEntry, type FeedPlace, feedAfter } from '@anvisa/record/queries/feed';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { City } from '../support/city.js';
import { type TestRecord, upgrade } from '../support/record.js';

const BEGINNING: FeedPlace = { tx: '0', seq: '0' };
/** So many transactions the old cluster had counted beyond the new one. */
const AHEAD = 100_000;

let city: City;
let record: TestRecord;
let superuser: pg.Client;
/** The Last-Event-ID of whoever was told of everything before the restore. */
let old: FeedPlace;
let said: readonly string[];
let since: readonly string[];
beforeAll(async () => {
  city = await City.atWork();
  record = city.record;
  await city.directive('draft');
  superuser = new pg.Client({ connectionString: record.superuserUrl });
  await superuser.connect();
  await asRestored();
  old = await lastWritten();
  said = await upgrade(record);
  since = [...(await registered()), ...(await registered())];
});
afterAll(async () => {
  await superuser.end();
  await record.end();
});

/** What pg_restore leaves: the entries have the numbers of a cluster that had counted further. */
async function asRestored(): Promise<void> {
  await superuser.query('ALTER TABLE entry DISABLE TRIGGER ALL');
  await superuser.query('UPDATE entry SET tx = tx + $1', [AHEAD]);
  await superuser.query('ALTER TABLE entry ENABLE ALWAYS TRIGGER entry_stands');
  await superuser.query('ALTER TABLE entry ENABLE ALWAYS TRIGGER entry_is_not_emptied');
}

async function lastWritten(): Promise<FeedPlace> {
  const { rows } = await superuser.query<FeedPlace>('SELECT tx, seq FROM entry ORDER BY seq DESC LIMIT 1');
  return rows[0] ?? BEGINNING;
}

/** An act, by the connections that acted before. @returns the streams of its entries. */
async function registered(): Promise<readonly string[]> {
  const { entries } = await city.done('ada', { type: 'register-unit', unit: randomUUID(), kind: 'committee', name: 'Efter återläsningen' });
  return entries.map(({ stream }) => stream);
}

/** Once everything is told: transactions of other tests in the same cluster hold it back for a moment. */
async function told(after: FeedPlace): Promise<readonly FeedEntry[]> {
  const last = await lastWritten();
  for (const until = performance.now() + 20_000; performance.now() < until; ) if ((await endOfFeed(record.pool)).seq === last.seq) break;
  return feedAfter(record.pool, after, 10_000);
}

it('goes on telling whoever was told of everything before', async () => {
  expect((await told(old)).map(({ stream }) => stream)).toEqual(since);
});

it('tells also whoever was told of acts that the backup does not hold', async () => {
  const lost = { tx: String(BigInt(old.tx) + 5_000n), seq: String(BigInt(old.seq) + 50n) };
  expect((await told(lost)).map(({ stream }) => stream)).toEqual(since);
});

it('tells from the beginning each entry once, in the order in which they were written', async () => {
  const { rows } = await superuser.query<{ seq: string }>('SELECT seq FROM entry ORDER BY seq');
  expect((await told(BEGINNING)).map(({ seq }) => seq)).toEqual(rows.map(({ seq }) => seq));
});

it('knows the last entry by the clock', async () => {
  const { rows } = await superuser.query<{ at: Date }>('SELECT at FROM entry ORDER BY seq DESC LIMIT 1');
  expect((await clockOf(record.pool)).lastEntry).toBe(rows[0]?.at.toISOString());
});

it('tells nothing anew when the cluster has counted to where the old one was', async () => {
  await told(BEGINNING);
  const end = await endOfFeed(record.pool);
  await superuser.query(`DO $$ BEGIN FOR i IN 1..${AHEAD + 5_000} LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $$`);
  expect(await told(end)).toEqual([]);
});

it('is counted on once, and said', async () => {
  expect(said).toEqual([expect.stringContaining('restored')]);
  expect(await upgrade(record)).toEqual([]);
});
