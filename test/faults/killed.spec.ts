import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BenchAreas } from '@anvisa/cli/bench/areas';
import { type Instance, startInstance } from '@anvisa/cli/start/instance';
import { STRATEGY } from '@anvisa/cli/stockholm/strategy';
import { CONTACTS } from '@anvisa/cli/stockholm/units';
import { createPool } from '@anvisa/record/database/pool';
import { verifyRecord } from '@anvisa/record/verify/verify';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { freshHome } from '../embedded/home.js';
import { liveThrough } from './life.js';
import { PersistentClient } from './persistent-client.js';

const CLIENTS = 4;
const LIVES_EACH = 5;
const TURNS = ['server', 'worker', 'temporal', 'postgres', 'server', 'postgres'] as const;

let instance: Instance;
const home = freshHome();
beforeAll(async () => {
  const env = { LOG_LEVEL: 'error', ACTS_PER_MINUTE: '0' };
  instance = await startInstance({
    home: home.home,
    port: 0,
    say: () => undefined,
    seed: 'stockholm',
    clockAt: new Date().toISOString(),
    output: 'files',
    conductorsGiveWay: false,
    env,
  });
}, 60_000);
afterAll(async () => {
  await instance.stop();
  home.remove();
}, 30_000);

async function killByTurns(while_: { over: boolean }): Promise<number> {
  let killed = 0;
  for (const name of TURNS) {
    await pause(1_500);
    if (while_.over) break;
    const pid = instance.processes()[name];
    if (pid === undefined) throw new Error(`there is no ${name} to kill`);
    process.kill(pid, 'SIGKILL');
    killed += 1;
    while (instance.processes()[name] === pid) await pause(50);
  }
  return killed;
}

it('server, worker, Temporal and Postgres are killed in mid-lifecycle: no accepted act is lost, none doubled, every conductor is where its record says', async () => {
  const client = new PersistentClient(instance);
  await client.act('bodil', `/api/strategies/${STRATEGY}/council-decisions`, {
    day: '2008-11-17',
    paragraph: 'exempel',
    outcome: 'approved',
    isExample: true,
  });

  const areas = new BenchAreas(instance);
  const today = await areas.divide(CLIENTS * LIVES_EACH);
  const lives = { over: false };
  const killing = killByTurns(lives);
  const directives = (
    await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        const mine: string[] = [];
        for (let n = 0; n < LIVES_EACH; n++) mine.push(await liveThrough(client, areas.take(), today));
        return mine;
      }),
    )
  ).flat();
  lives.over = true;
  expect(await killing).toBeGreaterThanOrEqual(4);

  const pool = createPool(instance.databaseUrl);
  const read = async <R extends object>(sql: string, values: readonly unknown[] = []) => (await pool.query<R>(sql, [...values])).rows;
  const settled = async () => {
    const [row] = await read<{ n: number }>(
      `SELECT (SELECT count(*) FROM wakeup)::int + (SELECT count(*) FROM notice WHERE status = 'pending')::int + (SELECT count(*) FROM edition WHERE state <> 'in-force')::int AS n`,
    );
    return row?.n === 0;
  };
  const deadline = performance.now() + 90_000;
  while (!(await settled().catch(() => false)) && performance.now() < deadline) await pause(200);

  // None lost: every entry that a caller was given a receipt for is there.
  const promised = client.accepted.flatMap(({ receipt }) => receipt.map(({ id }) => id));
  expect(await read('SELECT id FROM entry WHERE id = ANY($1)', [promised])).toHaveLength(promised.length);

  // None doubled: each life has each of its acts once.
  const types = await read<{ stream: string; type: string; n: number }>(
    `SELECT stream, type, count(*)::int AS n FROM entry WHERE stream = ANY($1) GROUP BY stream, type`,
    [directives.map((id) => `directive/${id}`)],
  );
  for (const { type, n } of types) expect([type, n]).toEqual([type, type === 'VerdictGiven' ? 2 : 1]);
  expect(types.filter(({ type }) => type === 'EnteredIntoForce')).toHaveLength(directives.length);
  const receipts = await read<{ n: number }>(
    'SELECT count(*)::int AS n FROM receipt WHERE acknowledged_at IS NOT NULL AND directive = ANY($1)',
    [directives],
  );
  expect(receipts).toEqual([{ n: directives.length * CONTACTS.length }]);

  // Every notice went once: one letter a notice, by its Message-ID.
  const [{ sent } = { sent: 0 }] = await read<{ sent: number }>(`SELECT count(*)::int AS sent FROM notice WHERE status = 'sent'`);
  expect(await read(`SELECT FROM notice WHERE status <> 'sent'`)).toEqual([]);
  expect(readdirSync(join(home.home, 'outbox')).filter((file) => file.endsWith('.eml'))).toHaveLength(sent);
  await pool.end();

  // Every conductor runs, and the record is as it was written.
  const connection = await Connection.connect({ address: instance.temporalAddress });
  const temporal = new Client({ connection });
  for (const id of directives) {
    const { status } = await temporal.workflow.getHandle(`directive/${id}/edition/1`).describe();
    expect(status.name).toBe('RUNNING');
  }
  await connection.close();
  expect(await verifyRecord(instance.databaseUrl)).not.toHaveProperty('difference');
}, 240_000);
