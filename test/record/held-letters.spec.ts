import { randomUUID } from 'node:crypto';
import { idOf } from '@anvisa/cli/stockholm/ids';
import { lettersGivenUp, sendAgain } from '@anvisa/record/notices/given-up';
import { NoticeStore } from '@anvisa/record/notices/notice-store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { City } from '../support/city.js';

let given = 0;
/** Another each time: notices to one person that wait until the same instant are one letter. */
const soon = () => new Date(Date.now() + 3_600_000 + given++).toISOString();
const away = (retryAt?: string) => ({ error: 'connect ECONNREFUSED', mailIsAway: true, ...(retryAt !== undefined && { retryAt }) });

let city: City;
let store: NoticeStore;
beforeAll(async () => {
  city = await City.atWork();
  store = new NoticeStore(city.record.pool);
});
afterAll(() => city.record.end());
beforeEach(() => city.record.pool.query('DELETE FROM notice'));

async function letters(count: number, { person = 'anna', caseNumber = null as string | null } = {}): Promise<void> {
  await city.record.pool.query(
    `INSERT INTO notice (id, conductor, act, round, due, recipient, case_number, facts, created_at)
     SELECT gen_random_uuid(), $1, 'tell-deputy', n, now(), $2, $3, '{}', now() - interval '1 day' + n * interval '1 s' FROM generate_series(1, $4::int) n`,
    [`person/${randomUUID()}`, idOf('person', person), caseNumber, count],
  );
}

/** Takes what is due and fails with each, as mail that is away does. */
async function holdAll(retryAt = soon): Promise<void> {
  for (const { id } of await store.take(100, 60)) await store.failed([id], away(retryAt()));
}

const taken = async (limit = 100) => (await store.take(limit, 60)).map(({ round, attempts }) => [round, attempts]);

describe('letters that an outage of the mail holds', () => {
  it('go once it is over, so many at a time, the oldest first', async () => {
    await letters(3);
    await holdAll();
    expect(await taken()).toEqual([]);
    await store.release(2);
    expect(await taken()).toEqual([
      [1, 1],
      [2, 1],
    ]);
    await store.release(2);
    expect(await taken()).toEqual([[3, 1]]);
  });

  it('are let go by nobody while another worker has them in hand, and not those that their own server refuses for now', async () => {
    await letters(2);
    const [one, other] = await store.take(2, 60);
    await store.failed([one?.id ?? ''], away('2020-01-01T00:00:00.000Z'));
    await store.failed([other?.id ?? ''], { error: '450 greylisted', retryAt: soon(), mailIsAway: false });
    expect(await taken()).toEqual([[1, 1]]);
    await store.release(100);
    expect(await taken()).toEqual([]);
  });

  it('go whole: the notices of one letter together', async () => {
    await letters(3);
    const ids = (await store.take(3, 60)).map(({ id }) => id);
    await store.failed(ids, away(soon()));
    await store.release(1);
    expect(await taken()).toHaveLength(3);
  });

  it('keep their turn and their days where one tries in vain, out of turn, whether mail is back', async () => {
    await letters(2);
    const turns = [soon(), new Date(Date.now() + 60_000).toISOString()];
    const [first, next] = await store.take(2, 60);
    await store.failed([first?.id ?? ''], away(turns[0]));
    await store.failed([next?.id ?? ''], away(turns[1]));
    await store.tryNext();
    const trying = await store.take(100, 60);
    expect(trying.map(({ round, attempts }) => [round, attempts])).toEqual([[2, 1]]);
    await store.failed([next?.id ?? ''], away(soon()));
    const { rows } = await city.record.pool.query('SELECT attempts, taken_until FROM notice WHERE id = $1', [next?.id]);
    expect(rows).toEqual([{ attempts: 1, taken_until: new Date(turns[1] ?? '') }]);
  });

  it('go again by themselves where whoever let them go, or took them, was killed', async () => {
    await letters(2);
    await holdAll();
    await store.release(1);
    expect(await taken()).toEqual([[1, 1]]);
    await store.release(1);
    await city.record.pool.query("UPDATE notice SET taken_until = taken_until - interval '2 min'");
    expect(await taken()).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });
});

describe('letters that were given up', () => {
  const give = async (count: number, caseNumber: string) => {
    await letters(count, { caseNumber });
    for (const { id } of await store.take(count, 60)) await store.failed([id], { error: '550 no such user', mailIsAway: false });
  };

  it('are named with why, and wait anew when they are sent again, once, behind those never tried', async () => {
    await give(2, '031-1/2027');
    await give(1, '031-2/2027');
    expect(await lettersGivenUp(city.record.pool, { limit: 1 })).toMatchObject({
      all: 3,
      oldest: [{ caseNumber: '031-1/2027', act: 'tell-deputy', email: expect.stringContaining('anna@'), response: '550 no such user' }],
    });
    expect(await sendAgain(city.record.pool, '031-1/2027')).toBe(2);
    expect(await sendAgain(city.record.pool, '031-1/2027')).toBe(0);
    expect(await lettersGivenUp(city.record.pool, { limit: 9 })).toMatchObject({ all: 1 });
    await letters(3);
    expect(await taken(3)).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
    const again = await store.take(100, 60);
    expect(again.map(({ caseNumber, attempts }) => [caseNumber, attempts])).toEqual([
      ['031-1/2027', 0],
      ['031-1/2027', 0],
    ]);
  });

  it('are the same letters, by what their Message-ID is made from', async () => {
    const named = ({ id, conductor, act, round, due, recipient }: Awaited<ReturnType<NoticeStore['take']>>[number]) => [
      id,
      conductor,
      act,
      round,
      due,
      recipient.person,
    ];
    await letters(1);
    const [before] = await store.take(1, 60);
    if (!before) throw new Error('it was due');
    await store.failed([before.id], { error: '550', mailIsAway: false });
    await sendAgain(city.record.pool);
    expect((await store.take(1, 60)).map(named)).toEqual([named(before)]);
  });
});
