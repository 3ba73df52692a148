import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
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

const ready = async () => {
  const { status, body } = await server.get('/health/ready').set('accept-language', 'en');
  return [status, body.code ?? body.status];
};

it('is ready with the record of this build, or of a later one', async () => {
  expect(await ready()).toEqual([200, 'ready']);
  await superuser.query(`INSERT INTO migrations (timestamp, name) VALUES (9764000000000, 'OfTomorrow9764000000000')`);
  expect(await ready()).toEqual([200, 'ready']);
});

it('is not ready before the record is migrated', async () => {
  await superuser.query(
    'DELETE FROM migrations WHERE timestamp >= (SELECT max(timestamp) FROM migrations WHERE timestamp < 9000000000000)',
  );
  expect(await ready()).toEqual([503, 'record-not-migrated']);
  await superuser.query('DROP TABLE migrations');
  expect(await ready()).toEqual([503, 'record-not-migrated']);
});
