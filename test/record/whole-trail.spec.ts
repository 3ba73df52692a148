import type { Queryable } from '@anvisa/record/database/queryable';
import { wholeTrail } from '@anvisa/record/queries/whole-trail';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { City, telephony } from '../support/city.js';

const GROWN = 20_000;

let city: City;
let superuser: pg.Client;
beforeAll(async () => {
  city = await City.atWork();
  superuser = new pg.Client({ connectionString: city.record.superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await city.record.end();
});

it('an entry is explained by those before it in its stream: what came after is not read, nor the texts that were saved before', async () => {
  const directive = await city.directive('draft');
  for (const transitional of ['a', 'b', 'c'])
    await city.done('anna', { type: 'save-draft', directive, edition: 1, content: telephony({ transitional }) });
  let read = 0;
  const texts: string[] = [];
  const db = {
    query: async (text: string, values: unknown[]) => {
      const answer = await city.record.pool.query(text, values);
      read += answer.rows.length;
      for (const { disclosures = [] } of answer.rows)
        for (const { field, value } of disclosures) if (field === 'content') texts.push(JSON.parse(value).transitional);
      return answer;
    },
  };
  const [started] = await wholeTrail(db as unknown as Queryable, { type: 'DirectiveStarted', limit: 1 });
  expect(started?.envelope).toMatchObject({ stream: `directive/${directive}`, n: 1 });
  expect(read).toBe(2);
  const [saved] = await wholeTrail(db as unknown as Queryable, { type: 'DraftSaved', limit: 1 });
  expect(saved?.disclosed.content).toMatchObject({ transitional: 'c' });
  expect(saved?.changes.map(({ pointer }) => pointer)).toContain('/editions/0/text/hash');
  expect(texts).toEqual(['c']);
});

/** Entries of other kinds, each in a stream of its own, all later than what there is. */
async function grow(): Promise<void> {
  await superuser.query(
    `INSERT INTO entry (id, stream, n, leaf, type, at, act, case_number, actor)
     SELECT gen_random_uuid(), 'unit/' || gen_random_uuid(), 1, leaf, 'UnitRenamed', at + g * interval '1 s', act, NULL, actor
     FROM (SELECT * FROM entry ORDER BY at DESC LIMIT 1) one, generate_series(1, $1) g`,
    [GROWN],
  );
  await superuser.query('ANALYZE entry');
}

/** How many entries Postgres has read, those by this connection included. */
async function entriesRead(connection: Queryable): Promise<number> {
  await connection.query('SELECT pg_stat_force_next_flush()');
  const { rows } = await superuser.query<{ n: string }>(
    `SELECT seq_tup_read + idx_tup_fetch AS n FROM pg_stat_user_tables WHERE relname = 'entry'`,
  );
  return Number(rows[0]?.n);
}

it('a kind of entry that is seldom is found without reading the others', async () => {
  await grow();
  const connection = await city.record.pool.connect();
  try {
    const before = await entriesRead(connection);
    expect(await wholeTrail(connection, { type: 'DirectiveStarted', limit: 20 })).toHaveLength(1);
    expect((await entriesRead(connection)) - before).toBeLessThan(1_000);
  } finally {
    connection.release();
  }
});
