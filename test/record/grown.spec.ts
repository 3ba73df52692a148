import { randomUUID } from 'node:crypto';
import { idOf } from '@anvisa/cli/stockholm/ids';
import { SYSTEM } from '@anvisa/domain/actor';
import { commandOf } from '@anvisa/domain/conduct/command-of';
import { editionConductor } from '@anvisa/domain/conduct/conductors';
import { createPool } from '@anvisa/record/database/pool';
import { Door } from '@anvisa/record/door/door';
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
