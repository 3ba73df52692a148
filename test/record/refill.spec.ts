import { idOf } from '@anvisa/cli/stockholm/ids';
import { waitingFor } from '@anvisa/domain/work/waiting-for';
import { readerIn } from '@anvisa/record/queries/reader';
import { deskOf } from '@anvisa/record/queries/work';
import { verifyRecord } from '@anvisa/record/verify/verify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { City } from '../support/city.js';
import { type TestRecord, upgrade, upgradeStopped } from '../support/record.js';

let record: TestRecord;
let city: City;
let superuser: pg.Client;
beforeAll(async () => {
  city = await City.atWork();
  record = city.record;
  await city.directive('in-review');
  await city.directive('decided');
  superuser = new pg.Client({ connectionString: record.superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await record.end();
});

const difference = async () => (await verifyRecord(record.superuserUrl)).difference;
const count = async (sql: string) => (await superuser.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`)).rows[0]?.n ?? 0;
const run = async (...statements: readonly string[]) => {
  for (const statement of statements) await superuser.query(statement);
};

/** The record as an older release would have left it: without what came later, and never refilled. */
const asOlder = () =>
  run(
    'DELETE FROM refilling',
    `UPDATE edition SET awaits = '{}'`,
    'DELETE FROM component',
    'DELETE FROM phase',
    `UPDATE stream SET state = state #- '{editions,0,reviewedBy}' WHERE kind = 'directive'`,
    `INSERT INTO exemption SELECT gen_random_uuid(), directive, number, 'p1', gen_random_uuid(), 'x', 'requested', started_at FROM edition LIMIT 1`,
  );

async function waitsForRita(): Promise<readonly string[]> {
  const { context, world, editions } = await deskOf(record.pool, await readerIn(record.pool, idOf('person', 'rita')), 50);
  return editions.flatMap(({ directive: id, number }) => {
    const directive = world.find('directive', id);
    const edition = directive?.editions.find((one) => one.number === number);
    return directive && edition ? waitingFor({ directive, edition }, context, world).map(({ kind }) => kind) : [];
  });
}

describe('an upgrade of a record with older entries', () => {
  it('gives what came later, takes away what no entry gives, and leaves letters and drafts alone', async () => {
    const notices = await count('notice');
    await asOlder();
    expect([await difference(), await waitsForRita()]).toEqual([expect.anything(), []]);
    expect((await upgradeStopped(record)).join()).toMatch(/Refilling .*component.* from \d+ streams/);
    expect(await difference()).toBeUndefined();
    expect(await waitsForRita()).toEqual(['give-verdict']);
    expect(await count('component')).toBeGreaterThan(0);
    expect(await count('notice')).toBe(notices);
  });

  it('does nothing where nothing is of another version', async () => {
    expect(await upgradeStopped(record)).toEqual([]);
  });

  it('refills the one table whose version is another', async () => {
    await run(`UPDATE refilling SET version = version - 1 WHERE subject = 'phase'`, 'DELETE FROM phase');
    expect((await upgradeStopped(record)).join()).toMatch(/^Refilling phase from/);
    expect(await difference()).toBeUndefined();
  });

  it('is refused while the product is connected, before anything is emptied, and waits for who is leaving', async () => {
    await run('DELETE FROM refilling');
    const phases = await count('phase');
    const worker = new pg.Client({ connectionString: record.productUrl });
    await worker.connect();
    await expect(upgrade(record, 500)).rejects.toThrow(/The product is connected .* Stop all servers and workers/);
    expect([await count('phase'), await count('refilling')]).toEqual([phases, 0]);

    const said = upgrade(record);
    setTimeout(() => void worker.end(), 1_000);
    expect((await said).slice(0, 2)).toEqual([expect.stringContaining('waiting until'), expect.stringContaining('Refilling')]);
  });

  it('goes on where it was killed', async () => {
    for (let n = 0; n < 150; n++) {
      const subject = `person-${n}`;
      await city.done('ada', {
        type: 'register-person',
        person: idOf('person', subject),
        subject,
        name: subject,
        email: `${subject}@stad.example`,
      });
    }
    await asOlder();
    const all = await count('stream');
    // Somebody holds the last person, so that the refilling comes through its first batches and waits there.
    await run('BEGIN', `SELECT FROM stream WHERE id = (SELECT max(id) FROM stream WHERE kind = 'person') FOR UPDATE`);
    const killed = upgradeStopped(record).then(
      () => 'came through',
      () => 'was killed',
    );
    await killTheRefilling();
    expect(await killed).toBe('was killed');
    await run('ROLLBACK');
    expect(await count(`refilling WHERE through > ''`)).toBeGreaterThan(0);
    expect(await difference()).toBeDefined();

    const [line] = await upgradeStopped(record);
    expect(Number(/from (\d+) streams/.exec(line ?? '')?.[1])).toBeLessThan(all);
    expect(await difference()).toBeUndefined();
  });

  it('gives nothing from entries that are not as they were written', async () => {
    await run(
      'BEGIN',
      'ALTER TABLE entry DISABLE TRIGGER ALL',
      `UPDATE entry SET leaf = leaf || ' '::bytea WHERE seq = (SELECT max(seq) FROM entry)`,
      'DELETE FROM refilling',
      'COMMIT',
    );
    await expect(upgradeStopped(record)).rejects.toThrow('is not as it was written (leaf-not-canonical)');
  });
});

/** Ends the refilling's connection once it waits for the stream that is held. */
async function killTheRefilling(): Promise<void> {
  const waiting = `FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  const watcher = new pg.Client({ connectionString: record.superuserUrl });
  await watcher.connect();
  let killed = 0;
  while (killed === 0) killed = (await watcher.query(`SELECT pg_terminate_backend(pid) ${waiting}`)).rowCount ?? 0;
  await watcher.end();
}
