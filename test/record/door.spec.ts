import { randomUUID } from 'node:crypto';
import { idOf } from '@anvisa/cli/stockholm/ids';
import { checkNumbers } from '@anvisa/record/verify/check-numbers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshArea } from '../support/areas.js';
import { City, decisionRecord, telephony } from '../support/city.js';
import type { TestRecord } from '../support/record.js';

let record: TestRecord;
let city: City;
beforeAll(async () => {
  city = await City.atWork();
  record = city.record;
});
afterAll(() => record.end());

const count = async (table: string) => (await record.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]?.n ?? 0;

describe('an Idempotency-Key', () => {
  it('gives the same request the same answer, and nothing is done twice', async () => {
    const command = { type: 'start-directive', directive: randomUUID(), area: freshArea(), title: 'Telefoni' } as const;
    const key = randomUUID();
    const first = await city.act('anna', command, { key });
    const before = await count('entry');
    const second = await city.act('anna', command, { key });
    expect(first.kind).toBe('accepted');
    expect(second).toEqual({ kind: 'repeated', accepted: (first as { accepted: unknown }).accepted });
    expect(await count('entry')).toBe(before);
  });

  it('is the caller’s own: another person’s same key is another', async () => {
    const key = randomUUID();
    const started = () => ({ type: 'start-directive', directive: randomUUID(), area: freshArea(), title: 'Telefoni' }) as const;
    expect((await city.act('anna', started(), { key })).kind).toBe('accepted');
    expect((await city.act('henrik', started(), { key })).kind).toBe('accepted');
  });

  it('refuses another request', async () => {
    const key = randomUUID();
    await city.act('anna', { type: 'start-directive', directive: randomUUID(), area: freshArea(), title: 'A' }, { key });
    expect(await city.act('anna', { type: 'start-directive', directive: randomUUID(), area: freshArea(), title: 'B' }, { key })).toEqual({
      kind: 'key-reused',
    });
  });

  it('holds when the same request comes ten times at once', async () => {
    const key = randomUUID();
    const directive = randomUUID();
    const command = { type: 'start-directive', directive, area: freshArea(), title: 'Telefoni' } as const;
    const answers = await Promise.all(Array.from({ length: 10 }, () => city.act('anna', command, { key })));
    expect(answers.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
    expect(answers.filter(({ kind }) => kind === 'repeated')).toHaveLength(9);
  });
});

describe('a version', () => {
  it('that is not the present one is told, and one must be given', async () => {
    const directive = await city.directive('draft');
    const command = { type: 'save-draft', directive, edition: 1, content: telephony() } as const;
    expect(await city.act('anna', command, { version: 1 })).toMatchObject({ kind: 'outdated', version: 3 });
    expect(await city.act('anna', command)).toMatchObject({ kind: 'version-missing' });
  });

  it('lets one of two decisions at the same instant stand', async () => {
    const directive = await city.directive('ready');
    const version = (await city.versionOf(directive)) ?? 0;
    const textHash = await city.textHash(directive);
    const decide = (outcome: 'approve' | 'decline') =>
      city.act('stina', { type: 'decide-edition', directive, edition: 1, textHash, outcome, record: decisionRecord() }, { version });
    const kinds = (await Promise.all([decide('approve'), decide('decline')])).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['accepted', 'outdated']);
    const { rows } = await record.pool.query<{ state: { editions: { decisions: unknown[] }[] } }>(
      'SELECT state FROM stream WHERE id = $1',
      [`directive/${directive}`],
    );
    expect(rows[0]?.state.editions[0]?.decisions).toHaveLength(1);
  });

  it('is no hindrance to reviewers who answer at once', async () => {
    const directive = await city.directive('in-review');
    const textHash = await city.textHash(directive);
    const verdict = { type: 'give-verdict', directive, edition: 1, textHash, verdict: 'supports', reasons: '', comments: [] } as const;
    const answers = await Promise.all(['rita', 'erik'].map((by) => city.act(by, verdict)));
    expect(answers.map(({ kind }) => kind)).toEqual(['accepted', 'accepted']);
  });
});

describe('what a decision rests on', () => {
  it('is held: a mandate revoked at the same instant comes before or after, never in between', async () => {
    for (let round = 0; round < 5; round++) {
      const directive = await city.directive('ready');
      const mandate = randomUUID();
      await city.done('bodil', { ...MANDATE, mandate });
      const textHash = await city.textHash(directive);
      const version = (await city.versionOf(directive)) ?? 0;
      const decide = { type: 'decide-edition', directive, edition: 1, textHash, outcome: 'decline', record: decisionRecord() } as const;
      const [decided, revoked] = await Promise.all([
        city.act('stina', decide, { version }),
        city.act('bodil', {
          type: 'revoke-mandate',
          mandate,
          from: '2027-02-02',
          decidedOn: '2027-02-02',
          paragraph: '9',
          reason: 'Prov.',
        }),
      ]);
      expect([decided.kind, revoked.kind]).toEqual(['accepted', 'accepted']);
    }
  });

  const MANDATE = {
    type: 'issue-mandate',
    giver: 'council',
    holder: 'executive-board',
    areas: ['telefoni'],
    from: '2027-01-04',
    decidedOn: '2027-01-04',
    paragraph: '2',
    mayNameDeputy: false,
    maySubdelegate: true,
    text: 'Prov.',
  } as const;
});

describe('an area', () => {
  it('takes one of two directives begun at the same instant, and the other is told why not', async () => {
    for (let round = 0; round < 5; round++) {
      const area = freshArea();
      const start = (by: string) => city.act(by, { type: 'start-directive', directive: randomUUID(), area, title: 'Telefoni' });
      const answers = await Promise.all([start('anna'), start('henrik')]);
      expect(answers.map(({ kind }) => kind).sort()).toEqual(['accepted', 'refused']);
      expect(answers).toContainEqual(expect.objectContaining({ refusal: expect.objectContaining({ refused: 'area-has-directive' }) }));
    }
  });
});

describe('registration numbers', () => {
  it('follow without gaps, also when many draw at once and some are refused', async () => {
    const before = await numbers();
    const start = (area: string) => city.act('anna', { type: 'start-directive', directive: randomUUID(), area, title: 'Telefoni' });
    const answers = await Promise.all(Array.from({ length: 24 }, (_, index) => start(index % 3 === 0 ? 'saknas' : freshArea())));
    expect(answers.filter(({ kind }) => kind === 'accepted')).toHaveLength(16);
    const drawn = (await numbers()).slice(before.length);
    expect(drawn).toEqual(Array.from({ length: 16 }, (_, index) => before.length + index + 1));
  });

  it('pass by one that a strategy has from elsewhere, also when both come at once', async () => {
    for (let round = 0; round < 5; round++) {
      const next = `031-${((await numbers()).at(-1) ?? 0) + 1}/2027`;
      const start = { type: 'start-directive', directive: randomUUID(), area: freshArea(), title: 'Telefoni' } as const;
      const answers = await Promise.all([city.act('anna', strategyNumbered(next)), city.act('anna', start)]);
      expect(answers[1].kind).toBe('accepted');
      const { rows } = await record.pool.query('SELECT DISTINCT stream FROM entry WHERE case_number = $1', [next]);
      expect(rows).toHaveLength(1);
      const again = await city.act('anna', strategyNumbered(next));
      expect(again).toMatchObject({ kind: 'refused', refusal: { refused: 'case-number-taken', facts: { caseNumber: next } } });
    }
    await city.done('anna', strategyNumbered(`031-${((await numbers()).at(-1) ?? 0) + 1}/2027`));
    await city.directive('draft');
    expect(await checkNumbers(record.pool)).toBeUndefined();
  });

  it('from elsewhere go to one of two strategies registered at the same instant', async () => {
    const answers = await Promise.all([0, 1].map(() => city.act('anna', strategyNumbered('020-1/2027'))));
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['accepted', 'refused']);
  });

  const strategyNumbered = (caseNumber: string) =>
    ({
      type: 'register-strategy',
      strategy: randomUUID(),
      title: 'Ny strategi',
      caseNumber,
      reviewMonths: 12,
      isExample: true,
      steeringDocuments: [],
      relatedDecisions: [],
    }) as const;

  const numbers = async () => {
    const { rows } = await record.pool.query<{ n: number }>(
      `SELECT substring(case_number from '031-(\\d+)/2027')::int AS n FROM edition WHERE case_number LIKE '031-%/2027' ORDER BY 1`,
    );
    return rows.map(({ n }) => n);
  };
});

describe('text', () => {
  const save = async (title: string) => {
    const directive = await city.directive('draft');
    return city.act('anna', { type: 'save-draft', directive, edition: 1, content: telephony({ title }) }, { version: 3 });
  };

  it.each([
    ['NUL', 'a\u0000b', 'control-character'],
    ['an escape', 'a\u001bb', 'control-character'],
    ['half a surrogate pair', 'a\ud800b', 'lone-surrogate'],
  ])('with %s does not enter the record', async (_, title, why) => {
    expect(await save(title)).toEqual({ kind: 'unclean', unclean: { pointer: '/content/title', why } });
  });

  it('is kept in NFC', async () => {
    const directive = await city.directive('draft');
    await city.act('anna', { type: 'save-draft', directive, edition: 1, content: telephony({ title: 'Tra\u030ad' }) }, { version: 3 });
    const { rows } = await record.pool.query<{ title: string }>('SELECT title FROM edition WHERE directive = $1', [directive]);
    expect(rows[0]?.title).toBe('Tråd');
  });
});

it('a refused act leaves nothing behind', async () => {
  const tables = ['entry', 'disclosure', 'stream', 'edition', 'idempotency', 'register_document'];
  const directive = await city.directive('draft', { addressees: [] });
  const before = await Promise.all(tables.map(count));
  const submit = { type: 'submit-draft', directive, edition: 1, reviewers: [idOf('person', 'rita'), idOf('person', 'erik')] } as const;
  expect(await city.act('anna', submit, { version: 3 })).toMatchObject({ kind: 'refused', refusal: { refused: 'draft-lacks-addressee' } });
  expect(await Promise.all(tables.map(count))).toEqual(before);
});

it('every act wakes its conductor, in the same transaction', async () => {
  const directive = await city.directive('in-review');
  const { rows } = await record.pool.query('SELECT FROM wakeup WHERE conductor = $1', [`directive/${directive}/edition/1`]);
  expect(rows).toHaveLength(1);
});
