import { stockholmCase } from '@anvisa/cli/stockholm/case';
import { idOf } from '@anvisa/cli/stockholm/ids';
import { load } from '@anvisa/cli/stockholm/load';
import { COUNCILS_MANDATE, STRATEGY } from '@anvisa/cli/stockholm/strategy';
import type { Command } from '@anvisa/domain/acts';
import { sourceConflicts } from '@anvisa/domain/strategy/source-conflicts';
import type { Strategy } from '@anvisa/domain/strategy/strategy';
import { Door } from '@anvisa/record/door/door';
import { verifyRecord } from '@anvisa/record/verify/verify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshRecord, type TestRecord } from '../support/record.js';

let record: TestRecord;
let door: Door;
beforeAll(async () => {
  record = await freshRecord();
  await record.setClock('2008-11-03T08:00:00.000Z');
  door = new Door(record.pool);
  await load(door, stockholmCase('2008-11-03'));
});
afterAll(() => record.end());

const strategy = async () => {
  const { rows } = await record.pool.query<{ state: Strategy }>('SELECT state FROM stream WHERE id = $1', [`strategy/${STRATEGY}`]);
  return rows[0]?.state;
};

describe('the Stockholm case of 2008', () => {
  it('loads through the door once, however often it is loaded', async () => {
    const entries = async () => (await record.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM entry')).rows[0]?.n;
    const before = await entries();
    await load(door, stockholmCase('2008-11-03'));
    expect(await entries()).toBe(before);
  });

  it('shows what the source lacks and where it contradicts itself, and mends neither', async () => {
    const loaded = await strategy();
    expect(loaded).toMatchObject({ state: 'proposed', decisions: [], missing: [{ what: 'appendix' }] });
    expect(loaded && sourceConflicts(loaded)).toMatchObject([{ days: 318 }]);
  });

  it('holds under verification', async () => {
    expect(await verifyRecord(record.superuserUrl)).not.toHaveProperty('difference');
  });

  it('lets the mandate be conditional until the council has decided', async () => {
    const revoke: Command = { type: 'confirm-mandate', mandate: COUNCILS_MANDATE, day: '2008-11-03', paragraph: '1' };
    expect(await door.execute(revoke, { actor: idOf('person', 'bodil'), key: 'too-early', origin: 'test' })).toMatchObject({
      kind: 'refused',
    });
  });
});
