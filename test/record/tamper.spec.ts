import { verifyRecord } from '@anvisa/record/verify/verify';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { City } from '../support/city.js';
import type { TestRecord } from '../support/record.js';

let record: TestRecord;
let superuser: pg.Client;
let directive: string;
const records: TestRecord[] = [];

beforeEach(async () => {
  const city = await City.atWork();
  record = city.record;
  records.push(record);
  directive = await city.directive('decided');
  superuser = new pg.Client({ connectionString: record.superuserUrl });
  await superuser.connect();
  // A superuser can do what no role of the product can: switch the guards off.
  await superuser.query('ALTER TABLE entry DISABLE TRIGGER ALL');
  await superuser.query('ALTER TABLE disclosure DISABLE TRIGGER ALL');
});
afterEach(() => superuser.end());
afterAll(async () => {
  for (const one of records) await one.end();
});

const difference = async () => (await verifyRecord(record.superuserUrl)).difference;
const stream = () => `directive/${directive}`;
const nth = async (type: string) => {
  const { rows } = await superuser.query<{ id: string; n: number; case_number: string }>(
    'SELECT id, n, case_number FROM entry WHERE stream = $1 AND type = $2 ORDER BY n',
    [stream(), type],
  );
  return rows[0] ?? { id: '', n: 0, case_number: '' };
};

describe('verification names', () => {
  it('nothing, where nothing was touched', async () => {
    expect(await difference()).toBeUndefined();
  });

  it('a row changed behind the door, by table and column', async () => {
    await superuser.query(`UPDATE edition SET in_force_from = '2027-01-01' WHERE directive = $1`, [directive]);
    expect(await difference()).toMatchObject({
      what: 'row-differs',
      stream: stream(),
      field: 'in_force_from',
      detail: expect.stringContaining('edition'),
    });
  });

  it('a state changed behind the door, by its path', async () => {
    await superuser.query(`UPDATE stream SET state = jsonb_set(state, '{editions,0,officer}', '"someone"') WHERE id = $1`, [stream()]);
    expect(await difference()).toMatchObject({ what: 'state-differs', stream: stream(), field: '/editions/0/officer' });
  });

  it('an entry that was rewritten, by case and entry', async () => {
    const { id, n, case_number } = await nth('EditionApproved');
    await superuser.query(
      `UPDATE entry SET leaf = convert_to(replace(convert_from(leaf, 'UTF8'), '"office":"city-director"', '"office":"administrator"'), 'UTF8') WHERE id = $1`,
      [id],
    );
    expect(await difference()).toMatchObject({ what: 'leaf-changed', stream: stream(), n, caseNumber: case_number, field: 'hash' });
  });

  it('an entry that was rewritten in the middle, by the chain that breaks after it', async () => {
    const { id, n } = await nth('DraftSubmitted');
    await superuser.query(
      `UPDATE entry SET leaf = convert_to(replace(convert_from(leaf, 'UTF8'), '"office":"it-officer"', '"office":"head-of-it"'), 'UTF8') WHERE id = $1`,
      [id],
    );
    expect(await difference()).toMatchObject({ what: 'chain-broken', stream: stream(), n: n + 1, field: 'prev' });
  });

  it('an entry that was taken away', async () => {
    const { id, n } = await nth('VerdictGiven');
    await superuser.query('DELETE FROM entry WHERE id = $1', [id]);
    expect(await difference()).toMatchObject({ what: 'entry-missing', stream: stream(), n });
  });

  it('the last entry that was taken away', async () => {
    const { id, n } = await nth('EditionApproved');
    await superuser.query('DELETE FROM entry WHERE id = $1', [id]);
    expect(await difference()).toMatchObject({ what: 'entry-missing', stream: stream(), n });
  });

  it('an entry that was put in', async () => {
    const { id, n } = await nth('EditionApproved');
    await superuser.query(
      `INSERT INTO entry (id, stream, n, leaf, type, at, act, case_number, actor) SELECT gen_random_uuid(), stream, n + 1, leaf, type, at, act, case_number, actor FROM entry WHERE id = $1`,
      [id],
    );
    expect(await difference()).toMatchObject({ stream: stream(), n: n + 1, what: 'leaf-changed', field: 'n' });
  });

  it('a disclosure that was changed, by its field', async () => {
    const { id, n } = await nth('EditionApproved');
    await superuser.query(`UPDATE disclosure SET value = '"Andra skäl."' WHERE entry = $1 AND field = 'reasons'`, [id]);
    expect(await difference()).toMatchObject({ what: 'commitment-broken', stream: stream(), n, field: 'reasons' });
  });

  it('a disclosure that was taken away, by its field', async () => {
    const { id, n } = await nth('EditionApproved');
    await superuser.query(`DELETE FROM disclosure WHERE entry = $1 AND field = 'reasons'`, [id]);
    expect(await difference()).toMatchObject({ what: 'commitment-broken', stream: stream(), n, field: 'reasons' });
  });

  it('who acted, when it is said to be another', async () => {
    const { id, n } = await nth('EditionApproved');
    await superuser.query(`UPDATE entry SET actor = 'someone' WHERE id = $1`, [id]);
    expect(await difference()).toMatchObject({ what: 'leaf-changed', stream: stream(), n, field: 'actor' });
  });

  it('a row that no entry gives', async () => {
    await superuser.query(
      `INSERT INTO receipt (directive, edition, unit, answer_by, sent_at) VALUES ($1, 1, gen_random_uuid(), '2027-03-01', now())`,
      [directive],
    );
    expect(await difference()).toMatchObject({ what: 'row-unknown', stream: 'receipt' });
  });

  it('a row that is not there', async () => {
    await superuser.query('DELETE FROM register_document WHERE entry IN (SELECT id FROM entry WHERE stream = $1)', [stream()]);
    expect(await difference()).toMatchObject({
      what: 'row-missing',
      stream: stream(),
      detail: expect.stringContaining('register_document'),
    });
  });
});
