import { randomUUID } from 'node:crypto';
import { BOARDS_MANDATE } from '@anvisa/cli/stockholm/strategy';
import { checkNumbers } from '@anvisa/record/verify/check-numbers';
import { verifyRecord } from '@anvisa/record/verify/verify';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { City } from '../support/city.js';
import type { TestRecord } from '../support/record.js';

let city: City;
let record: TestRecord;
let superuser: pg.Client;
let directive: string;
const records: TestRecord[] = [];

beforeEach(async () => {
  city = await City.atWork();
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

  it('a stream that the door finds under another kind, which the product itself may say', async () => {
    await record.pool.query(`UPDATE stream SET kind = 'gone' WHERE kind = 'mandate'`);
    expect(await difference()).toMatchObject({ what: 'state-differs', stream: expect.stringMatching('^mandate/'), field: 'kind' });
  });

  it('a mandate that was taken away whole, by the decision that rests on it', async () => {
    const { id, n, case_number } = await nth('EditionApproved');
    const mandate = `mandate/${BOARDS_MANDATE}`;
    await superuser.query('DELETE FROM disclosure WHERE entry IN (SELECT id FROM entry WHERE stream = $1)', [mandate]);
    await superuser.query('DELETE FROM entry WHERE stream = $1', [mandate]);
    await superuser.query('DELETE FROM stream WHERE id = $1', [mandate]);
    expect(await difference()).toMatchObject({
      what: 'mandate-missing',
      stream: stream(),
      n,
      entry: id,
      caseNumber: case_number,
      field: 'mandates',
      detail: expect.stringContaining(mandate),
    });
  });

  it('a register that counts fewer cases than were opened, by the first that it leaves out', async () => {
    const { id, n, case_number } = await nth('EditionStarted');
    await superuser.query('UPDATE register_series SET last = last - 1');
    expect(await difference()).toMatchObject({
      what: 'row-differs',
      stream: stream(),
      n,
      entry: id,
      caseNumber: case_number,
      field: 'last',
      detail: expect.stringContaining('register_series'),
    });
  });

  it('a number under which no case is, by the first of them', async () => {
    const { id, case_number } = await nth('EditionStarted');
    await city.directive('draft');
    await superuser.query('DELETE FROM entry WHERE id = $1', [id]);
    expect(await checkNumbers(superuser)).toMatchObject({ what: 'number-missing', stream: 'register_series', caseNumber: case_number });
  });

  it('a register that says more cases than anybody can count', async () => {
    await superuser.query('UPDATE register_series SET last = 2147483647');
    expect(await difference()).toMatchObject({ what: 'number-missing', stream: 'register_series', caseNumber: '031-2/2027' });
  });

  it('two cases under one number, by the later', async () => {
    const { case_number } = await nth('EditionStarted');
    await superuser.query('ALTER TABLE edition DROP CONSTRAINT edition_case_number');
    await superuser.query('UPDATE register_series SET last = last - 1');
    const later = await city.directive('draft');
    // The rows of the register tell of it first.
    expect(await difference()).toMatchObject({ what: 'row-differs', caseNumber: case_number });
    expect(await checkNumbers(superuser)).toMatchObject({ what: 'number-doubled', stream: `directive/${later}`, caseNumber: case_number });
  });

  it('a disclosure that belongs to no entry, by the entry that it names', async () => {
    const entry = randomUUID();
    await superuser.query(`INSERT INTO disclosure (entry, field, salt, value) VALUES ($1, 'reasons', 'x', '"x"')`, [entry]);
    expect(await difference()).toMatchObject({ what: 'disclosure-unknown', stream: 'disclosure', entry, field: 'reasons' });
  });
});
