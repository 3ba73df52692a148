import { conductorRef } from '@anvisa/domain/conduct/conductors';
import { type Policy, STANDING_POLICY } from '@anvisa/domain/conduct/policy';
import { conductorsOfRecord, overdueConductors, restingConductors } from '@anvisa/record/conduct/conductors';
import { stuckConductors, wish } from '@anvisa/record/conduct/wakeups';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, type Connection } from '@temporalio/client';
import { endStuck } from '../../apps/cli/src/conduct/end-stuck.js';
import { City } from '../support/city.js';
import type { TestRecord } from '../support/record.js';
import { eventually } from './support/eventually.js';
import { freshNamespace } from './support/namespace.js';
import { type RunningWorker, startWorker } from './support/worker.js';

describe('the worker, with Postgres and Temporal as they are', () => {
  let record: TestRecord;
  let city: City;
  let connection: Connection;
  let client: Client;
  let worker: RunningWorker;

  beforeAll(async () => {
    city = await City.atWork();
    record = city.record;
    const fresh = await freshNamespace();
    connection = fresh.connection;
    client = new Client(fresh);
    worker = await startWorker({ databaseUrl: record.productUrl, namespace: fresh.namespace });
  });
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

  const rows = async <R extends object>(text: string, values: readonly unknown[] = []) =>
    (await record.pool.query<R>(text, [...values])).rows;

  const adopt = async (policy: Policy) => {
    const { version } = (await rows<{ version: number }>("SELECT version FROM stream WHERE id = 'policy/standing'"))[0] ?? { version: 0 };
    expect((await city.act('ada', { type: 'adopt-policy', policy, reasons: 'Prövad.' }, { version })).kind).toBe('accepted');
  };

  it('tells the reviewers when a review opens', async () => {
    const directive = await city.directive('in-review');
    expect(
      await eventually(
        () => acts(directive),
        (told) => told.length > 0,
      ),
    ).toEqual(['tell-reviewers']);
  });

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
  });

  it('gathers the decisions by delegation when the board’s day has come', async () => {
    const directive = await city.directive('decided');
    const schedule = client.schedule.getHandle('delegation-report');
    await eventually(
      () =>
        schedule.trigger().then(
          () => true,
          () => false,
        ),
      (isKept) => isKept,
    );
    const reported = () =>
      rows(`SELECT FROM stream WHERE kind = 'report' AND state->'decisions' @> jsonb_build_array($1::jsonb)`, [{ directive }]);
    expect(await eventually(reported, (found) => found.length > 0)).toHaveLength(1);
    const { spec } = await schedule.describe();
    expect(spec).toMatchObject({ timezone: 'Europe/Stockholm', calendars: [{ hour: [{ start: 7 }], dayOfMonth: [{ start: 1 }] }] });
  });

  it('rests over a case that our own rules cannot read, and goes on once they can', async () => {
    const directive = await city.directive('in-review');
    const conductor = `directive/${directive}/edition/1`;
    const looked = () => rows('SELECT FROM wakeup WHERE conductor = $1', [conductor]);
    await eventually(
      () => acts(directive),
      (told) => told.length > 0,
    );
    const states = await rows<{ state: object }>('SELECT state FROM stream WHERE id = $1', [`directive/${directive}`]);
    const keep = (state: object) => record.pool.query('UPDATE stream SET state = $2 WHERE id = $1', [`directive/${directive}`, state]);

    await keep({ ...states[0]?.state, editions: null });
    await wish(record.pool, [conductor]);
    expect(
      await eventually(
        () => restingConductors(record.pool),
        (found) => found.length > 0,
      ),
    ).toEqual([conductor]);
    expect(await looked()).toEqual([]);
    expect(await overdueConductors(record.pool, { graceSeconds: 0, limit: 500 })).not.toContain(conductor);

    await keep(states[0]?.state ?? {});
    await wish(record.pool, [conductor]);
    expect(await eventually(looked, (found) => found.length === 0)).toEqual([]);
    expect(await restingConductors(record.pool)).toEqual([]);
  });

  it('begins a conductor anew that was woken and did not look', async () => {
    const directive = await city.directive('in-review');
    const conductor = `directive/${directive}/edition/1`;
    await eventually(
      () => acts(directive),
      (told) => told.length > 0,
    );
    await eventually(
      () => rows('SELECT FROM wakeup WHERE conductor = $1', [conductor]),
      (wishes) => wishes.length === 0,
    );
    const run = () => client.workflow.getHandle(conductor).describe();
    const { runId } = await run();
    await rows(
      "INSERT INTO wakeup VALUES ($1, gen_random_uuid(), clock_timestamp() - interval '4 min', clock_timestamp() + interval '1 min')",
      [conductor],
    );
    const stuck = await stuckConductors(record.pool, 180);
    expect(stuck).toEqual([conductor]);
    await endStuck(client, stuck);
    await wish(record.pool, stuck);
    const after = await eventually(run, (now) => now.runId !== runId);
    expect([after.status.name, after.runId === runId]).toEqual(['RUNNING', false]);
    expect(await acts(directive)).toEqual(['tell-reviewers']);
  });

  it('makes the board’s calendar again when Temporal has lost it, as the policy has it by then', async () => {
    const schedule = client.schedule.getHandle('delegation-report');
    const days = () =>
      schedule.describe().then(
        ({ spec }) => spec.calendars?.[0]?.dayOfMonth?.map(({ start }) => start),
        () => undefined,
      );
    expect(await eventually(days, (kept) => kept !== undefined)).toEqual([1]);
    await schedule.delete();
    await worker.keepCalendar();
    expect(await days()).toEqual([1]);

    await adopt({ ...STANDING_POLICY, delegationReport: { ...STANDING_POLICY.delegationReport, daysOfMonth: [1, 15] } });
    await worker.keepCalendar();
    expect(await eventually(days, (kept) => kept?.length === 2)).toEqual([1, 15]);
  });

  it('lets every conductor look again when the policy changes', async () => {
    const directive = await city.directive('draft');
    const escalated = () =>
      rows<{ next_due: Date }>('SELECT next_due FROM conductor WHERE id = $1', [`directive/${directive}/edition/1`]).then(
        ([row]) => row?.next_due.toISOString() ?? '',
      );
    const before = await eventually(escalated, (due) => due !== '');
    const drafting = { ...STANDING_POLICY.drafting, remind: [-30] };
    await adopt({ ...STANDING_POLICY, drafting });
    expect((await eventually(escalated, (due) => due < before)) < before).toBe(true);
  });

  it('finds by its sweep what a moved clock has left behind', async () => {
    const directive = await city.directive('in-review');
    // Until it waits for the reviewers: what it notes after it has told them would else count as looking after the clock has moved.
    const waits = () =>
      rows(
        `SELECT FROM conductor c, instance i WHERE c.id = $1 AND c.next_due > clock_timestamp() + i.clock_offset
          AND EXISTS (SELECT FROM notice WHERE conductor = c.id)`,
        [`directive/${directive}/edition/1`],
      );
    expect(await eventually(waits, (found) => found.length > 0)).toHaveLength(1);
    await record.setClock('2027-06-01T08:00:00.000Z');
    await record.pool.query("UPDATE conductor SET observed_at = observed_at - interval '1 hour'");
    expect(await worker.sweep()).toBeGreaterThan(0);
    const escalated = (told: readonly string[]) => told.includes('escalate-review');
    expect(await eventually(() => acts(directive), escalated)).toEqual(['escalate-review', 'remind-reviewers', 'tell-reviewers']);
  });

  it('starts all its conductors again from the record, and nothing is told twice', async () => {
    const running = async () => {
      const ids: string[] = [];
      for await (const { workflowId } of client.workflow.list({ query: 'ExecutionStatus = "Running"' })) ids.push(workflowId);
      return ids.filter((id) => conductorRef(id)).sort();
    };
    const notices = () => rows<{ n: number }>('SELECT count(*)::int AS n FROM notice');
    const overdue = () => rows('SELECT FROM conductor c, instance i WHERE c.next_due < clock_timestamp() + i.clock_offset');
    expect(await eventually(overdue, (left) => left.length === 0)).toEqual([]);
    const [before, told] = [await running(), await notices()];
    for (const id of before) await client.workflow.getHandle(id).terminate();
    expect(await eventually(running, (ids) => ids.length === 0)).toEqual([]);
    await wish(record.pool, await conductorsOfRecord(record.pool));
    expect(await eventually(running, (ids) => ids.length === before.length)).toEqual(before);
    expect(
      await eventually(
        () => rows('SELECT FROM wakeup'),
        (wishes) => wishes.length === 0,
      ),
    ).toEqual([]);
    expect(await notices()).toEqual(told);
  });
});
