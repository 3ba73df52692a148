import { startTemporal, type Temporal } from '@anvisa/embedded/temporal';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshHome } from '../embedded/home.js';
import { City } from '../support/city.js';
import type { TestRecord } from '../support/record.js';
import { eventually } from './support/eventually.js';
import { type RunningWorker, startWorker } from './support/worker.js';

const SOON_MS = 30_000;

describe('a worker whose Temporal or record is away', () => {
  let home: ReturnType<typeof freshHome>;
  let temporal: Temporal;
  let record: TestRecord;
  let city: City;
  let worker: RunningWorker;
  const up = () => startTemporal({ home: home.home, say: () => undefined, ...(temporal && { port: temporal.port }) });

  beforeAll(async () => {
    home = freshHome();
    city = await City.atWork();
    record = city.record;
    temporal = await up();
    await temporal.stop();
    worker = await startWorker({ databaseUrl: record.productUrl, namespace: 'default', address: temporal.address });
  });
  afterAll(async () => {
    await worker.stop();
    await temporal.stop();
    await record.end();
    home.remove();
  });

  const told = (directive: string) =>
    eventually(
      async () => {
        const conductor = `directive/${directive}/edition/1`;
        const { rowCount } = await record.pool.query("SELECT FROM notice WHERE conductor = $1 AND act = 'tell-reviewers'", [conductor]);
        return rowCount ?? 0;
      },
      (count) => count > 0,
      SOON_MS,
    );

  it('does what was left lying once Temporal comes up after it', async () => {
    const directive = await city.directive('in-review');
    temporal = await up();
    expect(await told(directive)).toBeGreaterThan(0);
  });

  it('goes on once Temporal is back', async () => {
    process.kill(temporal.pid, 'SIGKILL');
    const directive = await city.directive('in-review');
    temporal = await up();
    expect(await told(directive)).toBeGreaterThan(0);
  });

  it('goes on when all its connections to the record are cut', async () => {
    const { rows } = await record.pool.query<{ cut: number }>(
      'SELECT count(pg_terminate_backend(pid))::int AS cut FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    expect(rows[0]?.cut).toBeGreaterThan(0);
    expect(await told(await city.directive('in-review'))).toBeGreaterThan(0);
  });
});
