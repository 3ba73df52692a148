import { randomUUID } from 'node:crypto';
import { unreportedDecisions } from '@anvisa/record/queries/unreported-decisions';
import { verifyRecord } from '@anvisa/record/verify/verify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { City } from '../support/city.js';
import { upgradeStopped } from '../support/record.js';

let city: City;
let superuser: pg.Client;
let reported: string;
let unreported: string;
beforeAll(async () => {
  city = await City.atWork();
  superuser = new pg.Client({ connectionString: city.record.superuserUrl });
  await superuser.connect();
  reported = await city.directive('decided');
  const [decision] = await unreportedDecisions(city.record.pool, { limit: 10, secrets: true });
  if (!decision?.edition) throw new Error('it is decided');
  const { decidedOn, edition, document } = decision;
  await city.done('bodil', {
    type: 'compile-report',
    report: randomUUID(),
    kind: 'meeting',
    decisions: [{ decidedOn, directive: reported, edition, document }],
  });
  unreported = await city.directive('decided');
});
afterAll(async () => {
  await superuser.end();
  await city.record.end();
});

const difference = async () => (await verifyRecord(city.record.superuserUrl)).difference;
const left = async () => (await unreportedDecisions(city.record.pool, { limit: 10, secrets: true })).map(({ directive }) => directive);

/** What the verification finds while the rows are otherwise than the entries give them. */
async function foundWhile(change: string, undo: string, values: readonly unknown[]) {
  await superuser.query(change, [...values]);
  const found = await difference();
  await superuser.query(undo, [...values]);
  return found;
}

describe('which report told of a decision', () => {
  it('is verified: nobody takes one out of what is to be reported, nor reports one again, unseen', async () => {
    expect(await left()).toEqual([unreported]);
    expect(await difference()).toBeUndefined();
    const hidden = `UPDATE delegated_decision SET report = 'x' WHERE directive = $1`;
    const shown = 'UPDATE delegated_decision SET report = NULL WHERE directive = $1';
    expect(await foundWhile(hidden, shown, [unreported])).toMatchObject({ what: 'row-unknown' });
    const { rows } = await superuser.query('SELECT report FROM delegated_decision WHERE directive = $1', [reported]);
    const again = `UPDATE delegated_decision SET report = '${rows[0].report}' WHERE directive = $1`;
    expect(await foundWhile(shown, again, [reported])).toMatchObject({ what: 'row-differs', field: 'report' });
    expect(await difference()).toBeUndefined();
  });

  it('is given anew from the entries by an upgrade', async () => {
    await superuser.query(`DELETE FROM refilling WHERE subject = 'delegated_decision'`);
    await superuser.query('TRUNCATE delegated_decision');
    expect((await upgradeStopped(city.record)).join()).toMatch(/Refilling delegated_decision from/);
    expect(await left()).toEqual([unreported]);
    expect(await difference()).toBeUndefined();
  });
});
