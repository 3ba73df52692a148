import { randomUUID } from 'node:crypto';
import { idOf } from '@anvisa/cli/stockholm/ids';
import type { Act } from '@anvisa/domain/act';
import { ACTS, type Command } from '@anvisa/domain/acts';
import { type Access, alone } from '@anvisa/record/door/access';
import { tryOnce } from '@anvisa/record/door/try-once';
import { type Writing, writeTogether } from '@anvisa/record/door/write';
import { verifyRecord } from '@anvisa/record/verify/verify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshArea } from '../support/areas.js';
import { City, telephony } from '../support/city.js';
import type { TestRecord } from '../support/record.js';

let record: TestRecord;
let city: City;
beforeAll(async () => {
  city = await City.atWork();
  record = city.record;
});
afterAll(() => record.end());

const drafts = async (many: number) => {
  const all: string[] = [];
  while (all.length < many) all.push(await city.directive('draft'));
  return all;
};
const saving = (directive: string, transitional: string) =>
  ({ type: 'save-draft', directive, edition: 1, content: telephony({ transitional }) }) as const;
const save = (directive: string, transitional: string, version = 3) => city.act('anna', saving(directive, transitional), { version });

/** In how few transactions the last entries of so many directives were written. */
async function transactionsOf(directives: readonly string[]): Promise<number> {
  const { rows } = await record.pool.query<{ n: number }>(
    'SELECT count(DISTINCT e.tx)::int AS n FROM entry e JOIN stream s ON s.id = e.stream AND s.version = e.n WHERE s.id = ANY($1)',
    [directives.map((directive) => `directive/${directive}`)],
  );
  return rows[0]?.n ?? 0;
}

/** Everything that a save of a draft leaves behind it. */
async function leftBy(directive: string, key: string): Promise<unknown> {
  const { rows } = await record.pool.query(
    `SELECT (SELECT version FROM stream WHERE id = 'directive/' || $1) AS version,
      (SELECT count(*)::int FROM entry WHERE stream = 'directive/' || $1) AS entries,
      (SELECT count(*)::int FROM disclosure d JOIN entry e ON e.id = d.entry WHERE e.stream = 'directive/' || $1) AS disclosures,
      (SELECT content->>'transitional' FROM edition_text WHERE directive = $1::uuid) AS says,
      EXISTS (SELECT FROM idempotency WHERE key = $2) AS answered`,
    [directive, key],
  );
  return rows[0];
}

describe('acts of the same moment', () => {
  it('are written together, and each has an answer of its own', async () => {
    const directives = await drafts(12);
    const answers = await Promise.all(directives.map((directive, n) => save(directive, `Nummer ${n}.`, n === 5 ? 2 : 3)));
    expect(answers.map(({ kind }) => kind)).toEqual(directives.map((_, n) => (n === 5 ? 'outdated' : 'accepted')));
    const written = directives.filter((_, n) => n !== 5);
    expect(await transactionsOf(written)).toBeLessThan(written.length);
    for (const [n, directive] of directives.entries())
      expect(await leftBy(directive, '')).toMatchObject(n === 5 ? { version: 3 } : { version: 4, entries: 4, says: `Nummer ${n}.` });
  });

  it('on the same case come one after the other: one stands, the others are told that they saw an older version', async () => {
    const [first = '', second = ''] = await drafts(2);
    const answers = await Promise.all([...Array.from({ length: 6 }, (_, n) => save(first, `Försök ${n}.`)), save(second, 'En annan.')]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['accepted', 'accepted', ...Array.from({ length: 5 }, () => 'outdated')]);
    expect(await leftBy(first, '')).toMatchObject({ version: 4, entries: 4 });
  });

  it('under the same key are one act', async () => {
    const [directive = '', other = ''] = await drafts(2);
    const key = randomUUID();
    const answers = await Promise.all([
      save(other, 'Före.'),
      ...Array.from({ length: 5 }, () => city.act('anna', saving(directive, 'En gång.'), { version: 3, key })),
    ]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['accepted', 'accepted', ...Array.from({ length: 4 }, () => 'repeated')]);
  });

  it('do not share a fault: what Postgres refuses of one is done of the others', async () => {
    const directives = await drafts(6);
    const starting = { type: 'start-directive', directive: 'no uuid', area: freshArea(), title: 'Telefoni' } as const;
    const broken = saving('no uuid', 'Fel.');
    const answers = await Promise.allSettled([
      ...directives.map((directive) => save(directive, 'Rätt.')),
      ...[broken, starting].map((command) => city.act('anna', command, { version: 3 })),
    ]);
    expect(answers.slice(0, 6)).toEqual(
      directives.map(() => expect.objectContaining({ value: expect.objectContaining({ kind: 'accepted' }) })),
    );
    expect(answers.slice(6).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('do not wait in vain for one another: that whose case is held is told that it came to nothing, and the others stand', async () => {
    const directives = await drafts(6);
    const holder = new pg.Client({ connectionString: record.superuserUrl });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM stream WHERE id = $1 FOR UPDATE', [`directive/${directives[3]}`]);
    const answers = await Promise.allSettled(directives.map((directive) => save(directive, 'Tillsammans.')));
    await holder.end();
    expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.kind : answer.reason.code))).toEqual(
      directives.map((_, n) => (n === 3 ? '55P03' : 'accepted')),
    );
  });

  it('leave a record that verifies', async () => {
    expect((await verifyRecord(record.superuserUrl)).difference).toBeUndefined();
  });
});

describe('one statement for several acts', () => {
  /** What an act would write, without writing it. */
  async function decided(command: Command, key: string): Promise<Writing> {
    const { db, read } = alone(record.pool);
    let wanted: Writing | undefined;
    const write = async (writing: Writing) => {
      wanted = writing;
      return false;
    };
    const access: Access = { db, read, write };
    const asked = { actor: idOf('person', 'anna'), key, origin: 'test', version: 3 };
    await tryOnce(access, ACTS[command.type] as unknown as Act<Command>, command, asked, () => undefined);
    if (!wanted) throw new Error('the act was not to be written');
    return wanted;
  }

  it('writes nothing of the act whose case has moved since it was read, and the others whole', async () => {
    const directives = await drafts(3);
    const keys = directives.map(() => randomUUID());
    const writings = await Promise.all(directives.map((directive, n) => decided(saving(directive, `Nummer ${n}.`), keys[n] ?? '')));
    await save(directives[1] ?? '', 'Någon var före.');
    expect(await writeTogether(record.pool, writings)).toEqual([true, false, true]);
    for (const [n, directive] of directives.entries())
      expect(await leftBy(directive, keys[n] ?? '')).toEqual({
        version: 4,
        entries: 4,
        disclosures: expect.any(Number),
        says: n === 1 ? 'Någon var före.' : `Nummer ${n}.`,
        answered: n !== 1,
      });
  });
});
