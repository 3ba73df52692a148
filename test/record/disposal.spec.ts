import { randomUUID } from 'node:crypto';
import { idOf } from '@anvisa/cli/stockholm/ids';
import type { Comment } from '@anvisa/domain/directive/events';
import type { DisposeWordsCommand } from '@anvisa/domain/disposal/acts/dispose-words';
import { createPool } from '@anvisa/record/database/pool';
import { Door } from '@anvisa/record/door/door';
import { verify, verifyRecord } from '@anvisa/record/verify/verify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import pg from 'pg';
import { City } from '../support/city.js';
import { type TestRecord, upgradeStopped } from '../support/record.js';

/** Somebody else in each test: what one leaves is not found by the next. */
let people = 0;
let name: string;
let comment: Comment;
const BY_DECISION = {
  authority: 'Kommunstyrelsen som arkivmyndighet',
  decidedOn: '2027-01-29',
  reference: 'SSA 2027:3',
  reasons: 'Uppgift om en enskilds hälsa.',
};

let city: City;
let record: TestRecord;
let superuser: pg.Client;
let directive: string;
beforeAll(async () => {
  city = await City.atWork();
  record = city.record;
  superuser = new pg.Client({ connectionString: record.superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await record.end();
});

/** A case in review in which somebody is named who should not be. */
beforeEach(async () => {
  name = `Karin Svensson-${++people}`;
  comment = { id: randomUUID(), text: `Fråga ${name}, som är sjuk.`, blocking: true };
  directive = await city.directive('in-review');
  const of = { directive, edition: 1, textHash: await city.textHash(directive) };
  await city.done('rita', {
    type: 'give-verdict',
    ...of,
    verdict: 'supports-with-change',
    reasons: `${name} är sjuk.`,
    comments: [comment],
  });
});

const stream = () => `directive/${directive}` as const;
const entry = async (type: string) => {
  const { rows } = await superuser.query<{ id: string }>('SELECT id FROM entry WHERE stream = $1 AND type = $2', [stream(), type]);
  return rows[0]?.id ?? '';
};
const disposal = async (fields = ['reasons', 'comments'], more: Partial<DisposeWordsCommand> = {}): Promise<DisposeWordsCommand> => ({
  type: 'dispose-words',
  stream: stream(),
  entry: await entry('VerdictGiven'),
  fields,
  ...BY_DECISION,
  ...more,
});
const verified = async () => (await verifyRecord(record.superuserUrl)).difference;

/** The tables in which words stand anywhere. */
async function tablesWith(words: string): Promise<readonly string[]> {
  const { rows } = await superuser.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await superuser.query(`SELECT FROM ${name} AS t WHERE t::text LIKE '%' || $1 || '%' LIMIT 1`, [words]);
    if (rowCount) found.push(name);
  }
  return found;
}

describe('words that are disposed of', () => {
  it('are nowhere in the database, and the record verifies as before', async () => {
    expect(await tablesWith(name)).toContain('disclosure');
    await city.done('rolf', await disposal());
    expect(await tablesWith(name)).toEqual([]);
    expect(await verified()).toBeUndefined();
  });

  it('leave their entry, its place and its hash, and another entry that says what went, by whom and on what ground', async () => {
    const proof = async () =>
      (await superuser.query('SELECT id, n, leaf, at, actor FROM entry WHERE stream = $1 ORDER BY n', [stream()])).rows;
    const before = await proof();
    await city.done('rolf', await disposal());
    const after = await proof();
    expect(after.slice(0, -1)).toEqual(before);
    const told = JSON.parse(after.at(-1).leaf.toString());
    const { reasons: _, ...ground } = BY_DECISION;
    expect(told).toMatchObject({ type: 'WordsDisposed', office: 'registrar', case: expect.stringMatching(/^031-/), open: ground });
    expect(told.open).toMatchObject({
      entry: await entry('VerdictGiven'),
      remains: { reasons: expect.stringMatching(/^[0-9a-f]{64}$/), comments: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it('leave all that hangs on them: a comment is still there to be answered, and still blocks', async () => {
    await city.done('rolf', await disposal(['comments']));
    const { rows } = await superuser.query(`SELECT state #> '{editions,0,review,comments,0}' AS comment FROM stream WHERE id = $1`, [
      stream(),
    ]);
    expect(rows).toEqual([{ comment: expect.objectContaining({ id: comment.id, text: '[gallrad]', blocking: true }) }]);
    await city.done('anna', { type: 'answer-comment', directive, edition: 1, comment: comment.id, answer: 'Vi har frågat.' });
    expect(await verified()).toBeUndefined();
  });

  it('do not come back with an upgrade that tells all anew', async () => {
    await city.done('rolf', await disposal());
    await superuser.query('DELETE FROM refilling');
    await upgradeStopped(record);
    expect(await tablesWith(name)).toEqual([]);
    expect(await verified()).toBeUndefined();
  });

  it('do not come back by an act that was under way', async () => {
    const answer = { type: 'answer-comment', directive, edition: 1, comment: comment.id, answer: 'Vi har frågat.' } as const;
    const [gone, answered] = await Promise.all([city.act('rolf', await disposal()), city.act('anna', answer)]);
    expect([gone.kind, answered.kind]).toEqual(['accepted', 'accepted']);
    expect(await tablesWith(name)).toEqual([]);
    expect(await verified()).toBeUndefined();
  });

  it('go from the other entries of their act too, each told in its own stream; who holds another case keeps theirs', async () => {
    const other = await city.directive('draft');
    const handed = { person: idOf('person', 'anna'), successors: { cases: idOf('person', 'henrik') }, reasons: `${name} är sjuk.` };
    await city.done('ada', { type: 'hand-over-tasks', ...handed });
    const own = { type: 'hand-over-case', directive: other, edition: 1, to: idOf('person', 'anna'), reasons: handed.reasons } as const;
    await city.done('henrik', own);
    const { entries } = await city.done('rolf', await disposal(['reasons'], { entry: await entry('CaseHandedOver') }));
    expect(entries.map((one) => one.stream)).toEqual(expect.arrayContaining([stream(), `directive/${other}`]));
    const { rows } = await superuser.query(
      `SELECT e.stream, d.value FROM entry e JOIN disclosure d ON d.entry = e.id AND d.field = 'reasons'
       WHERE e.type = 'CaseHandedOver' AND e.stream = ANY($1) ORDER BY e.seq`,
      [[stream(), `directive/${other}`]],
    );
    expect(rows.map(({ value }) => value)).toEqual(['"[gallrad]"', '"[gallrad]"', JSON.stringify(handed.reasons)]);
    expect(await verified()).toBeUndefined();
  });

  it('go also where that takes longer than an act may', async () => {
    const impatient = createPool(record.productUrl, { patienceMs: 400 });
    await superuser.query(`CREATE FUNCTION slowly() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.8); RETURN NEW; END'`);
    await superuser.query('CREATE TRIGGER slowly BEFORE UPDATE ON disclosure FOR EACH ROW EXECUTE FUNCTION slowly()');
    const asked = { actor: idOf('person', 'rolf'), key: randomUUID(), origin: 'test' };
    const answer = await new Door(impatient).execute(await disposal(['reasons']), asked);
    await superuser.query('DROP FUNCTION slowly CASCADE');
    await impatient.end();
    expect(answer.kind).toBe('accepted');
  });

  it('go once: the same request under the same key is answered as before, another finds nothing', async () => {
    const command = await disposal();
    const first = await city.act('rolf', command, { key: `once-${directive}` });
    expect(await city.act('rolf', command, { key: `once-${directive}` })).toMatchObject({ kind: 'repeated' });
    expect(first.kind).toBe('accepted');
    expect(await city.act('rolf', command)).toMatchObject({ kind: 'refused', refusal: { refused: 'words-are-kept' } });
  });
});

describe('a disposal is refused', () => {
  test.each<[string, string, Partial<DisposeWordsCommand>, string]>([
    ['to an officer', 'anna', {}, 'role-missing'],
    ['to the administrator', 'ada', {}, 'role-missing'],
    ['without an authority', 'rolf', { authority: ' ' }, 'disposal-without-ground'],
    ['without a decision to be found', 'rolf', { reference: '' }, 'disposal-without-ground'],
    ['before it is decided', 'rolf', { decidedOn: '2027-02-03' }, 'disposal-not-decided-yet'],
    ['without reasons', 'rolf', { reasons: '' }, 'reasons-missing'],
    ['of who acted', 'rolf', { fields: ['actor'] }, 'words-are-kept'],
    ['of what lies open', 'rolf', { fields: ['verdict'] }, 'words-are-kept'],
    ['of an entry of another case', 'rolf', { stream: 'strategy/031-2080-2008' }, 'entry-not-found'],
  ])('%s', async (_, by, more, code) => {
    expect(await city.act(by, await disposal(['reasons'], more))).toMatchObject({ kind: 'refused', refusal: { refused: code } });
    expect(await tablesWith(name)).toContain('disclosure');
  });

  test.each(['reasons', 'presenter', 'dissents', 'participants'])('of what was decided: its %s', async (field) => {
    directive = await city.directive('decided');
    const command = await disposal([field], { entry: await entry('EditionApproved') });
    expect(await city.act('rolf', command)).toMatchObject({ kind: 'refused', refusal: { refused: 'words-are-kept' } });
  });

  it('of the exact text that was reviewed', async () => {
    const command = await disposal(['content'], { entry: await entry('DraftSaved') });
    expect(await city.act('rolf', command)).toMatchObject({ kind: 'refused', refusal: { refused: 'words-are-kept' } });
  });

  it('of the address of somebody who is there; when they have left, it goes', async () => {
    const person = (await city.done('ada', REGISTERED)).entries[0]?.stream ?? '';
    const { rows } = await superuser.query<{ id: string }>(`SELECT id FROM entry WHERE stream = $1 AND type = 'PersonRegistered'`, [
      person,
    ]);
    const command = await disposal(['email'], { stream: person as DisposeWordsCommand['stream'], entry: rows[0]?.id ?? '' });
    expect(await city.act('rolf', command)).toMatchObject({ kind: 'refused', refusal: { refused: 'address-is-in-use' } });
    await city.done('ada', { type: 'close-person', person: REGISTERED.person, lastDay: '2027-02-01', reason: 'Slutade.' });
    await city.done('rolf', command);
    expect(await tablesWith(REGISTERED.email)).toEqual([]);
    expect(await verified()).toBeUndefined();
  });
});

const REGISTERED = {
  type: 'register-person',
  person: '6f0c1d2e-8f3a-4a8e-9d57-4c5a51a3b9aa',
  subject: 'karin-holm',
  name: 'Karin Holm',
  email: 'karin.holm@example.org',
} as const;

describe('the database itself', () => {
  let product: pg.Client;
  beforeEach(async () => {
    product = new pg.Client({ connectionString: record.productUrl });
    await product.connect();
  });
  afterEach(() => product.end());

  const taken = (by: string) =>
    `UPDATE disclosure SET salt = NULL, value = '"[gallrad]"', disposed_by = '${by}' WHERE entry = $1 AND field = 'reasons'`;

  it('lets no words go of which no entry tells', async () => {
    const verdict = await entry('VerdictGiven');
    await expect(product.query(taken(verdict), [verdict])).rejects.toThrow('no entry tells of its disposal');
  });

  it('nor by an entry of another moment, or of another field', async () => {
    await city.done('rolf', await disposal(['comments']));
    await expect(product.query(taken(await entry('WordsDisposed')), [await entry('VerdictGiven')])).rejects.toThrow('no entry tells');
  });

  it('nor by an entry in a table that is passed off as the trail', async () => {
    const verdict = await entry('VerdictGiven');
    await product.query(`CREATE TEMPORARY TABLE entry AS SELECT id, type, convert_to(
      jsonb_build_object('open', jsonb_build_object('entry', id, 'remains', jsonb_build_object('reasons', encode(sha256(convert_to('"[gallrad]"', 'UTF8')), 'hex'))))::text, 'UTF8') AS leaf,
      public.current_tx() AS tx FROM public.entry LIMIT 0`);
    await product.query('BEGIN');
    await product.query(
      `INSERT INTO pg_temp.entry SELECT $1::uuid, 'WordsDisposed', convert_to(jsonb_build_object('open', jsonb_build_object('entry', $1::uuid, 'remains',
        jsonb_build_object('reasons', encode(sha256(convert_to('"[gallrad]"', 'UTF8')), 'hex'))))::text, 'UTF8'), public.current_tx()`,
      [verdict],
    );
    await expect(product.query(taken(verdict), [verdict])).rejects.toThrow('no entry tells');
  });
});

describe('verification names', () => {
  beforeEach(async () => {
    await city.done('rolf', await disposal(['reasons']));
    await superuser.query('BEGIN');
    await superuser.query('ALTER TABLE disclosure DISABLE TRIGGER ALL');
  });
  afterEach(() => superuser.query('ROLLBACK'));

  test.each([
    ['words put back', `salt = '\\x00', value = '"Hon är sjuk."', disposed_by = NULL`],
    ['other words put there', `value = '"Avstyrks."'`],
    ['a disposal by another entry', `disposed_by = '0c7c7a51-0f0b-4e58-9b3e-6f5f3c1d2a10'`],
  ])('%s', async (_, change) => {
    await superuser.query(`UPDATE disclosure SET ${change} WHERE entry = $1 AND field = 'reasons'`, [await entry('VerdictGiven')]);
    expect(await differenceWithin()).toMatchObject({ what: 'disposal-differs', stream: stream(), field: 'reasons' });
  });

  it('words taken of which no entry tells', async () => {
    await superuser.query(`UPDATE disclosure SET salt = NULL, value = '[]', disposed_by = entry WHERE entry = $1 AND field = 'comments'`, [
      await entry('VerdictGiven'),
    ]);
    expect(await differenceWithin()).toMatchObject({ what: 'disposal-differs', stream: stream(), field: 'comments' });
  });
});

const differenceWithin = async () => (await verify(superuser)).difference;
