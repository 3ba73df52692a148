import { randomBytes } from 'node:crypto';
import { idOf } from '@anvisa/cli/stockholm/ids';
import type { Envelope } from '@anvisa/domain/audit/entry';
import { canonical, macOf, sha256 } from '@anvisa/record/audit/canonical';
import { type Seal, sealIn, sealRecord } from '@anvisa/record/seal/seal';
import { type KeptElsewhere, verify, verifyRecord } from '@anvisa/record/verify/verify';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { City, decisionRecord } from '../support/city.js';

let city: City;
let owner: pg.Client;
let directive: string;
let early: string;
let late: string;
let unit: string;

beforeAll(async () => {
  city = await City.atWork();
  directive = await city.directive('ready');
  early = await sealed();
  const textHash = await city.textHash(directive);
  await city.done('stina', { type: 'decide-edition', directive, edition: 1, textHash, outcome: 'approve', record: decisionRecord() });
  unit = idOf('unit', 'testbolaget');
  await city.done('ada', { type: 'register-unit', unit, kind: 'company', name: 'Testbolaget' });
  late = await sealed();
  owner = new pg.Client({ connectionString: city.record.superuserUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await city.record.end();
});

const sealed = () => sealRecord(city.record.superuserUrl, '0.1.0');
const stream = () => `directive/${directive}`;
const difference = async (kept: Partial<KeptElsewhere> = {}) =>
  (await verifyRecord(city.record.superuserUrl, undefined, { seals: [], receipts: [], ...kept })).difference;
const entriesOf = async () =>
  (
    await owner.query<{ id: string; n: number; type: string; leaf: Buffer; case_number: string | null }>(
      'SELECT id, n, type, leaf, case_number FROM entry WHERE stream = $1 ORDER BY n',
      [stream()],
    )
  ).rows;

/** As whoever has the password of the database's owner can: other reasons under a salt of their own, and the chain made anew from there on. */
async function writeAnew(from: string): Promise<void> {
  for (const table of ['entry', 'disclosure']) await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
  let prev: string | null = null;
  let isAnew = false;
  for (const { id, type, leaf } of await entriesOf()) {
    const envelope = JSON.parse(leaf.toString()) as Envelope;
    let commitments = envelope.commitments;
    if (type === from) {
      isAnew = true;
      const [salt, value] = [randomBytes(32), canonical('Leverantören ska gynnas.')];
      commitments = { ...commitments, reasons: macOf(value, salt) };
      await owner.query(`UPDATE disclosure SET salt = $2, value = $3 WHERE entry = $1 AND field = 'reasons'`, [id, salt, value]);
    }
    const anew: Buffer = isAnew ? Buffer.from(canonical({ ...envelope, prev, commitments })) : leaf;
    await owner.query('UPDATE entry SET leaf = $2 WHERE id = $1', [id, anew]);
    prev = sha256(anew).toString('hex');
  }
  await owner.query('UPDATE stream SET head = $2 WHERE id = $1', [stream(), Buffer.from(prev ?? '', 'hex')]);
}

it('a seal says how far every stream had come, and is refused where it was changed', async () => {
  const { rows } = await owner.query('SELECT id, version, encode(head, $1) AS head FROM stream ORDER BY id', ['hex']);
  const { heads, entries, streams, sha256: own } = sealIn(late);
  expect(heads).toEqual(rows.map(({ id, version, head }) => [id, version, head]));
  expect([streams, entries]).toEqual([rows.length, (await owner.query('SELECT FROM entry')).rowCount]);
  expect(late).toContain(own);
  expect(() => sealIn(late.replace(/,(\d+),/, ',1$1,'))).toThrow('was changed');
  expect(() => sealIn('{}\n')).toThrow('no seal');
});

it('a record that has gone on since is still as it was sealed', async () => {
  expect(await difference({ seals: [sealIn(late), sealIn(early)] })).toBeUndefined();
});

it('what was taken away whole, and nothing names, leaves no trace but in the seal', async () => {
  await owner.query('BEGIN');
  for (const table of ['entry', 'disclosure']) await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
  await owner.query('DELETE FROM disclosure WHERE entry IN (SELECT id FROM entry WHERE stream = $1)', [`unit/${unit}`]);
  await owner.query('DELETE FROM entry WHERE stream = $1', [`unit/${unit}`]);
  await owner.query('DELETE FROM stream WHERE id = $1', [`unit/${unit}`]);
  const found = async (seals: readonly Seal[]) => (await verify(owner, undefined, { seals, receipts: [] })).difference;
  expect(await found([])).toBeUndefined();
  expect(await found([sealIn(early), sealIn(late)])).toMatchObject({
    what: 'seal-differs',
    stream: `unit/${unit}`,
    n: 1,
    detail: expect.stringContaining('not all there'),
  });
  await owner.query('ROLLBACK');
});

it('what was written anew holds by itself, and is named by the seal and by the receipt that were kept', async () => {
  const [before] = (await entriesOf()).filter(({ type }) => type === 'EditionApproved');
  const receipt = { entry: before?.id ?? '', hash: sha256(before?.leaf ?? '').toString('hex') };
  expect(await difference({ receipts: [receipt] })).toBeUndefined();

  await writeAnew('EditionApproved');
  expect(await difference()).toBeUndefined();
  const last = (await entriesOf()).at(-1);
  expect(await difference({ seals: [sealIn(late), sealIn(early)] })).toMatchObject({
    what: 'seal-differs',
    stream: stream(),
    n: last?.n,
    entry: last?.id,
    caseNumber: last?.case_number,
    detail: `one of its entries ${before?.n}–${last?.n} is not as it was sealed ${sealIn(late).at}; up to entry ${(before?.n ?? 0) - 1} it is as sealed ${sealIn(early).at}`,
  });
  expect(await difference({ seals: [sealIn(early)] })).toBeUndefined();
  expect(await difference({ receipts: [receipt] })).toMatchObject({
    what: 'receipt-differs',
    stream: stream(),
    n: before?.n,
    entry: receipt.entry,
    caseNumber: before?.case_number,
  });
});
