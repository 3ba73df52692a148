import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { eventually } from '../conduct/support/eventually.js';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
let superuser: pg.Client;
beforeAll(async () => {
  server = await startTestServer();
  superuser = new pg.Client({ connectionString: server.record.superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await server.end();
});

const HOUR_S = 3_600;

/** A notice of so many hours ago. */
async function notice(hoursAgo: number, { status = 'pending', attempts = 0, later = false }): Promise<void> {
  await superuser.query(
    `INSERT INTO notice (id, conductor, act, round, due, recipient, facts, created_at, status, attempts, taken_until)
      SELECT $1, 'directive/d/edition/1', 'tell-reviewers', 1, now(), $1, '{}', clock_timestamp() + clock_offset - $2 * interval '1 h', $3, $4,
        CASE WHEN $5 THEN clock_timestamp() + interval '1 h' END FROM instance`,
    [randomUUID(), hoursAgo, status, attempts, later],
  );
}

it('tell how many letters wait to go out, since when, and how many were given up', async () => {
  await notice(1, {});
  await notice(2, { attempts: 3, later: true });
  await notice(3, { later: true });
  await notice(4, { status: 'sent', attempts: 1 });
  await notice(5, { status: 'failed', attempts: 125 });
  const scrape = async () => (await server.get('/metrics').expect(200)).text;
  const valueIn = (text: string, series: string) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${series} `))
        ?.split(' ')[1],
    );
  // A record that does not answer within a second, on a busy machine, is told as not known; the next scrape knows.
  const text = await eventually(scrape, (said) => !Number.isNaN(valueIn(said, 'anvisa_notices{status="pending"}')));
  const value = (series: string) => valueIn(text, series);
  expect(value('anvisa_notices{status="pending"}')).toBe(2);
  expect(value('anvisa_notices{status="failed"}')).toBe(1);
  expect(value('anvisa_notices_oldest_seconds') / HOUR_S).toBeCloseTo(2, 1);
});
