import { randomUUID } from 'node:crypto';
import { idOf } from '@anvisa/cli/stockholm/ids';
import { SYSTEM } from '@anvisa/domain/actor';
import { commandOf } from '@anvisa/domain/conduct/command-of';
import { editionConductor } from '@anvisa/domain/conduct/conductors';
import { createPool } from '@anvisa/record/database/pool';
import { Door } from '@anvisa/record/door/door';
import { NoticeStore } from '@anvisa/record/notices/notice-store';
import { evaluationsIn } from '@anvisa/record/queries/evaluations';
import { unreportedDecisions } from '@anvisa/record/queries/unreported-decisions';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { City, telephony } from '../support/city.js';

const GROWN = 20_000;

let city: City;
/** One connection, whose plans are made while the record is small. */
let connection: pg.Pool;
let superuser: pg.Client;

beforeAll(async () => {
  city = await City.atWork();
  connection = createPool(city.record.productUrl, { max: 1 });
  superuser = new pg.Client({ connectionString: city.record.superuserUrl });
  await superuser.connect();
  // Statistics taken meanwhile would have Postgres plan anew.
  await superuser.query('ALTER TABLE stream SET (autovacuum_enabled = off)');
});
afterAll(async () => {
  await connection.end();
  await superuser.end();
  await city.record.end();
});

async function grow(): Promise<void> {
  await superuser.query(
    `INSERT INTO stream (id, kind, version, head, state)
     SELECT 'receipt/' || gen_random_uuid(), 'receipt', 1, sha256('x'), '{}' FROM generate_series(1, $1)`,
    [GROWN],
  );
}

/** So many that one per cent of them is more than a page of a list. */
const MORE = 2_000;

/** How many rows of a table were found by its indexes. */
async function rowsFound(table: string): Promise<number> {
  await connection.query('SELECT pg_stat_force_next_flush()');
  const { rows } = await superuser.query<{ n: string }>('SELECT idx_tup_fetch AS n FROM pg_stat_user_tables WHERE relname = $1', [table]);
  return Number(rows[0]?.n);
}

/** How many rows of a table were read, by its indexes or whole. */
async function rowsRead(table: string): Promise<number> {
  await connection.query('SELECT pg_stat_force_next_flush()');
  const { rows } = await superuser.query<{ n: string }>(
    'SELECT idx_tup_fetch + seq_tup_read AS n FROM pg_stat_user_tables WHERE relname = $1',
    [table],
  );
  return Number(rows[0]?.n);
}

async function rowsReadWhole(): Promise<number> {
  await connection.query('SELECT pg_stat_force_next_flush()');
  const { rows } = await superuser.query<{ n: string }>(`SELECT seq_tup_read AS n FROM pg_stat_user_tables WHERE relname = 'stream'`);
  return Number(rows[0]?.n);
}

describe('a record that has grown since a connection first read it', () => {
  it('is not read whole, by a person’s act or a conductor’s', async () => {
    const door = new Door(connection);
    const directive = await city.directive('draft');
    const save = async () => {
      const command = { type: 'save-draft', directive, edition: 1, content: telephony({ transitional: randomUUID() }) } as const;
      const version = (await city.versionOf(directive)) ?? 0;
      return door.execute(command, { actor: idOf('person', 'anna'), key: randomUUID(), origin: 'test', version });
    };
    const tell = () => {
      const due = {
        conductor: editionConductor(directive, 1),
        phase: 'drafting',
        act: 'tell-drafter',
        round: 1,
        due: '2027-02-02T07:00:00.000Z',
      } as const;
      return door.execute(commandOf(due), { actor: SYSTEM.person, key: randomUUID(), origin: due.conductor });
    };
    await save();
    await tell();
    await grow();

    const before = await rowsReadWhole();
    expect((await save()).kind).toBe('accepted');
    await tell();
    expect(await rowsReadWhole()).toBe(before);
  });
});

describe('what waits or is listed among much', () => {
  const foundBy = async (table: string, work: () => Promise<unknown>) => {
    const before = await rowsFound(table);
    await work();
    return (await rowsFound(table)) - before;
  };

  const readOf = async (table: string, work: () => Promise<unknown>) => {
    const before = await rowsRead(table);
    await work();
    return (await rowsRead(table)) - before;
  };

  it('is found without the rest: an evaluator’s rounds', async () => {
    await superuser.query(
      `INSERT INTO evaluation (id, directive, edition, case_number, state, opened_at, answer_by, evaluators)
       SELECT d || '/1/1', d, 1, n || '/2020', 'concluded', now() - n * interval '1 hour', '2027-01-01', ARRAY['somebody-' || n % 100]
       FROM generate_series(1, $1::int) n, LATERAL (SELECT gen_random_uuid() AS d WHERE n > 0) AS directive`,
      [MORE],
    );
    const list = () => evaluationsIn(connection, { limit: 10, evaluator: 'somebody-1', secrets: true });
    expect((await list()).length).toBe(10);
    expect(await foundBy('stream', list)).toBeLessThan(100);
  });

  it('is found without the rest: the letters that go out next, and one person’s', async () => {
    const of = async (person: string, taken: string) =>
      superuser.query(
        `INSERT INTO notice (id, conductor, act, round, due, recipient, facts, created_at, taken_until)
         SELECT gen_random_uuid(), 'person/' || n, 'tell-deputy-' || $2::text, 1, now(), $1::uuid, '{}', now() - n * interval '1 minute', ${taken}
         FROM generate_series(1, $3::int) n`,
        [person, taken, MORE],
      );
    const [anna, stina] = [idOf('person', 'anna'), idOf('person', 'stina')];
    await of(anna, 'NULL::timestamptz');
    await of(anna, `now() + interval '1 day'`);
    await of(stina, `now() - n * interval '1 second'`);
    const store = new NoticeStore(connection);
    expect(await foundBy('notice', async () => expect(await store.take(10, 60)).toHaveLength(10))).toBeLessThan(100);
    const person = idOf('person', 'rita');
    await superuser.query(`UPDATE notice SET recipient = $1 WHERE id IN (SELECT id FROM notice WHERE recipient = $2 LIMIT 3)`, [
      person,
      stina,
    ]);
    expect(await foundBy('notice', async () => expect(await store.take(10, 60, person)).toHaveLength(3))).toBeLessThan(100);
  });

  it('is found without the rest: decisions that no report names, and whether one names those that are gathered', async () => {
    const directive = await city.directive('decided');
    await superuser.query(
      `WITH made AS (SELECT n, gen_random_uuid() AS id FROM generate_series(1, $1::int) n),
        register AS (
          INSERT INTO register_document (case_number, number, registered_on, kind, about, entry)
          SELECT n || '/2020', 1, '2020-01-01', 'EditionApproved', 'x', gen_random_uuid() FROM made),
        report AS (
          INSERT INTO stream (id, kind, version, head, state)
          SELECT 'report/' || id, 'report', 1, sha256('x'),
            jsonb_build_object('id', id, 'decisions', jsonb_build_array(jsonb_build_object('directive', id, 'edition', 1, 'document', 1))) FROM made)
       INSERT INTO delegated_decision (name, case_number, document, registered_on, decided_on, urgent, directive, edition, report)
       SELECT 'directive/' || id || '/1/1', n || '/2020', 1, '2020-01-01', '2020-01-01', false, id, 1, id FROM made`,
      [MORE],
    );
    const list = () => unreportedDecisions(connection, { limit: 10, secrets: false });
    const [found, ...more] = await list();
    if (found?.edition !== 1) throw new Error('it is not reported yet');
    expect([found.directive, more]).toEqual([directive, []]);
    const { decidedOn, edition, document } = found;
    const command = {
      type: 'compile-report',
      report: randomUUID(),
      kind: 'meeting',
      decisions: [{ decidedOn, directive, edition, document }],
    } as const;
    const compile = (report: string) =>
      new Door(connection).execute({ ...command, report }, { actor: idOf('person', 'bodil'), key: randomUUID(), origin: 'test' });
    const answers: unknown[] = [];
    for (const table of ['delegated_decision', 'register_document', 'stream', 'entry']) {
      expect(await readOf(table, list)).toBeLessThan(100);
      expect(await readOf(table, async () => answers.push(await compile(randomUUID())))).toBeLessThan(100);
    }
    const again = { kind: 'refused', refusal: { refused: 'decision-already-reported' } };
    expect(answers).toMatchObject([{ kind: 'accepted' }, again, again, again]);
    expect(await list()).toEqual([]);
  });

  it('letters go out as they came, and those tried before when their time has come', async () => {
    const store = new NoticeStore(connection);
    await superuser.query(`DELETE FROM notice`);
    const put = (conductor: string, created: string, taken: string | null) =>
      superuser.query(
        `INSERT INTO notice (id, conductor, act, round, due, recipient, facts, created_at, taken_until)
         VALUES (gen_random_uuid(), $1, 'tell-deputy', 1, now(), $2, '{}', $3, $4)`,
        [conductor, idOf('person', 'anna'), created, taken],
      );
    await put('later', '2027-02-02T08:00Z', null);
    await put('sooner', '2027-02-01T08:00Z', null);
    await put('tried', '2027-01-01T08:00Z', '2020-01-01T08:00Z');
    await put('to-be-tried', '2027-01-01T08:00Z', '2999-01-01T08:00Z');
    const one = async () => (await store.take(1, 60)).map(({ conductor }) => conductor);
    expect([await one(), await one(), await one(), await one()]).toEqual([['sooner'], ['later'], ['tried'], []]);
  });
});
