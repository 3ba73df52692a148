import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection } from '@temporalio/client';
import { City } from '../support/city.js';
import { freshRecord, type TestRecord } from '../support/record.js';
import { eventually } from './support/eventually.js';
import { freshNamespace } from './support/namespace.js';
import { type RunningWorker, startWorker } from './support/worker.js';

describe('the worker, with Postgres and Temporal as they are', () => {
  let record: TestRecord;
  let city: City;
  let connection: Connection;
  let worker: RunningWorker;

  beforeAll(async () => {
    record = await freshRecord();
    await record.setClock('2027-02-02T08:00:00.000Z');
    city = await City.founded(record, '2027-01-04');
    const fresh = await freshNamespace();
    connection = fresh.connection;
    worker = await startWorker({ databaseUrl: record.productUrl, namespace: fresh.namespace });
  }, 60_000);
  afterAll(async () => {
    await worker.stop();
    await connection.close();
    await record.end();
  });

  const acts = async (directive: string) => {
    const { rows } = await record.pool.query<{ act: string }>('SELECT DISTINCT act FROM notice WHERE conductor = $1 ORDER BY act', [
      `directive/${directive}/edition/1`,
    ]);
    return rows.map(({ act }) => act);
  };
  const stateOf = async (directive: string) => {
    const { rows } = await record.pool.query<{ state: string }>('SELECT state FROM edition WHERE directive = $1', [directive]);
    return rows[0]?.state;
  };

  it('tells the reviewers when a review opens', async () => {
    const directive = await city.directive('in-review');
    expect(
      await eventually(
        () => acts(directive),
        (told) => told.length > 0,
      ),
    ).toEqual(['tell-reviewers']);
  }, 30_000);

  it('sends a decided edition to its committees', async () => {
    const directive = await city.directive('decided');
    expect(
      await eventually(
        () => stateOf(directive),
        (state) => state === 'published',
      ),
    ).toBe('published');
    expect(
      await eventually(
        () => acts(directive),
        (told) => told.includes('tell-committees'),
      ),
    ).toContain('tell-committees');
  }, 30_000);
});
