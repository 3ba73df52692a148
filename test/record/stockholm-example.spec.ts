import { foundExample } from '@anvisa/cli/stockholm/found-example';
import { idOf } from '@anvisa/cli/stockholm/ids';
import { PEOPLE } from '@anvisa/cli/stockholm/people';
import { STRATEGY } from '@anvisa/cli/stockholm/strategy';
import { ALL_CONTACTS } from '@anvisa/cli/stockholm/units';
import { comparedProvisions, countChanges } from '@anvisa/domain/directive/comparison';
import { createPool } from '@anvisa/record/database/pool';
import { Door } from '@anvisa/record/door/door';
import { componentsMeant } from '@anvisa/record/queries/components';
import { textOf } from '@anvisa/record/queries/edition-text';
import { inForceOn } from '@anvisa/record/queries/in-force';
import { isEmpty } from '@anvisa/record/queries/instance';
import { readerIn } from '@anvisa/record/queries/reader';
import { deskOf } from '@anvisa/record/queries/work';
import { verifyRecord } from '@anvisa/record/verify/verify';
import { waitingShown } from '@anvisa/server/work/waiting-shown';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dueAtOnce, foundedAt, standing } from '../support/example-city.js';
import { freshRecord, type TestRecord } from '../support/record.js';

const NOW = '2026-11-25T09:30:00.000Z';
let record: TestRecord;
beforeAll(async () => {
  record = await freshRecord();
  await foundedAt(record, NOW);
});
afterAll(() => record.end());

const rows = async <T extends object>(sql: string) => (await record.pool.query<T>(sql)).rows;

describe('the example', () => {
  it('has a directive in every phase', async () => {
    expect(await standing(record)).toEqual({
      'telefoni telefoni (exempel) 1': 'in-force',
      'telefoni telefoni (exempel) 2': 'in-review',
      'hardvara it-klientutrustning (exempel) 1': 'in-force',
      'hardvara it-klientutrustning (exempel) 2': 'in-review',
      'hardvara skrivare och kopiering (exempel) 1': 'repealed',
      'konsulter it-konsulttjänster (exempel) 1': 'in-force',
      'konsulter it-konsulttjänster (exempel) 2': 'ready',
      'driftentreprenad driftentreprenad (exempel) 1': 'published',
      'systemforvaltning systemförvaltning (exempel) 1': 'in-force',
      'programvara programvara (exempel) 1': 'draft',
      'ovrigt övriga it-tjänster (exempel) 1': 'in-force',
      'ovrigt övriga it-tjänster (exempel) 2': 'referred',
      'utvärdering systemforvaltning 1': 'concluded',
      'utvärdering systemforvaltning 2': 'open',
      'utvärdering ovrigt 1': 'open',
      'utvärdering hardvara 1': 'concluded',
      'utvärdering konsulter 1': 'concluded',
      'avsteg från avtal': 'granted',
      'avsteg från systemagare': 'requested',
      'anmälan 1': 'taken-down',
      'anmälan 2': 'taken-down',
      'anmälan 3': 'taken-down',
      'anmälan 4': 'taken-down',
      'anmälan 5': 'taken-down',
      'anmälan 6': 'taken-down',
      'anmälan 7': 'announced',
      'anmälan 8': 'compiled',
    });
  });

  it.each([
    ['bärbar dator', 'Anvisning för it-klientutrustning (exempel)'],
    ['konsult', 'Anvisning för it-konsulttjänster (exempel)'],
    ['växel', 'Anvisning för telefoni (exempel)'],
  ])('has provisions in force for “%s”', async (words, title) => {
    const [meant] = await componentsMeant(record.pool, { words, on: '2026-11-25', limit: 1 });
    expect(await inForceOn(record.pool, { on: '2026-11-25', area: meant?.area ?? '', limit: 2 })).toMatchObject([{ title, number: 1 }]);
  });

  it.each(['it-klientutrustning', 'konsulter'])('has in %s something of each kind to compare', async (name) => {
    const provisionsOf = async (edition: number) => {
      const text = await textOf(record.pool, { directive: idOf('directive', name), edition }, { secrets: true });
      return text?.content ?? { provisions: [] };
    };
    const compared = comparedProvisions(await provisionsOf(1), await provisionsOf(2));
    expect(countChanges(compared)).toMatchObject({ added: 1, removed: 1, moved: 1 });
    expect(compared.filter(({ how }) => how === 'changed').length).toBeGreaterThan(1);
    expect(compared.filter((one) => one.how === 'kept' && !one.moved).length).toBeGreaterThan(3);
  });

  it('begins the second edition of client equipment with what its evaluation found', async () => {
    const [begun] = await rows<{ findings: string }>(
      `SELECT d.value::jsonb #>> '{}' AS findings FROM entry e JOIN disclosure d ON d.entry = e.id
       WHERE e.stream = 'directive/${idOf('directive', 'it-klientutrustning')}' AND e.type = 'EditionStarted' AND d.field = 'findings'`,
    );
    expect(begun?.findings).toContain('elevernas utrustning');
  });

  it('says what is an example: each directive, and the council’s decision', async () => {
    const titles = await rows<{ title: string }>('SELECT title FROM edition');
    for (const { title } of titles) expect(title).toMatch(/\(exempel\)$/);
    const [strategy] = await rows<{ decisions: unknown }>(
      `SELECT state->'decisions' AS decisions FROM stream WHERE id = 'strategy/${STRATEGY}'`,
    );
    expect(strategy?.decisions).toEqual([expect.objectContaining({ day: '2008-11-17', paragraph: 'exempel', isExample: true })]);
  });

  it('says in every entry that its instant was given, and in none that comes after', async () => {
    const clocks = () => rows(`SELECT DISTINCT convert_from(leaf, 'UTF8')::jsonb->>'clock' AS clock FROM entry ORDER BY 1`);
    expect(await clocks()).toEqual([{ clock: 'given' }]);
    const origins = await rows(`SELECT DISTINCT value::jsonb->>'origin' AS origin FROM disclosure WHERE field = 'actor'`);
    expect(origins).toEqual([{ origin: expect.stringContaining('loaded at the first start') }]);

    const after = await new Door(record.pool).execute(
      { type: 'give-role', person: idOf('person', 'rolf'), role: 'auditor', from: '2026-11-25', reason: 'Prov.' },
      { actor: idOf('person', 'ada'), key: 'after', origin: 'test' },
    );
    expect(after.kind).toBe('accepted');
    expect(await clocks()).toEqual([{ clock: 'given' }, { clock: null }]);
  });

  it('gives each kind of person something to do', async () => {
    const waits: Record<string, readonly string[]> = {};
    for (const { subject } of PEOPLE) {
      const desk = await deskOf(record.pool, await readerIn(record.pool, idOf('person', subject)), 50);
      waits[subject] = waitingShown(desk, 'sv')
        .map(({ kind, subject: { area } }) => [kind, area].filter(Boolean).join(' '))
        .sort();
    }
    expect(waits).toMatchObject({
      anna: ['answer-comment hardvara', 'write-draft programvara'],
      henrik: ['conclude-evaluation ovrigt'],
      rita: ['give-verdict telefoni'],
      erik: ['give-verdict telefoni'],
      ylva: ['give-verdict hardvara'],
      stina: ['decide konsulter', 'decide-exemption systemforvaltning'],
      maria: ['decide konsulter', 'decide-exemption systemforvaltning'],
      elin: ['answer-evaluation systemforvaltning'],
      per: ['answer-evaluation systemforvaltning'],
      bodil: ['record-board-decision ovrigt', 'record-meeting'],
      tove: ['acknowledge', 'acknowledge'],
      karin: ['acknowledge', 'answer-consultation hardvara'],
    });
    for (const { subject } of ALL_CONTACTS) expect(waits[subject]).not.toEqual([]);
  });

  it('has one committee that is late, and most that are not', async () => {
    const [telephony] = await rows(
      `SELECT count(*)::int AS sent, count(acknowledged_at)::int AS acknowledged,
         count(*) FILTER (WHERE acknowledged_at IS NULL AND answer_by < '2026-11-25')::int AS late
       FROM receipt WHERE directive = '${idOf('directive', 'telefoni')}'`,
    );
    expect(telephony).toEqual({ sent: 10, acknowledged: 9, late: 1 });
  });

  it('leaves nothing for the conductors to do at once, and few letters to send', async () => {
    expect(await dueAtOnce(record)).toEqual([]);
    const letters = await rows(
      `SELECT act, p.subject FROM notice n JOIN person p ON p.id = n.recipient WHERE status = 'pending' ORDER BY 1, 2`,
    );
    expect(letters).toEqual([
      { act: 'tell-exemption-requested', subject: 'maria' },
      { act: 'tell-exemption-requested', subject: 'stina' },
      { act: 'tell-reviewers', subject: 'erik' },
      { act: 'tell-reviewers', subject: 'rita' },
    ]);
  });

  it('wishes that every conductor finds its place', async () => {
    const woken = await rows<{ conductor: string }>('SELECT conductor FROM wakeup');
    const running = await rows<{ id: string }>(
      `SELECT 'directive/' || directive || '/edition/' || number AS id FROM edition WHERE state <> 'repealed'`,
    );
    expect(woken.map(({ conductor }) => conductor)).toEqual(expect.arrayContaining(running.map(({ id }) => id)));
  });

  it('numbers the cases of each year without gaps', async () => {
    const years = await rows<{ year: number; last: number; n: number }>(
      `SELECT year, last, (SELECT count(DISTINCT case_number) FROM entry WHERE case_number LIKE '031-%/' || year)::int AS n
       FROM register_series ORDER BY year`,
    );
    for (const { last, n } of years) expect(n).toBe(last);
  });

  it('holds under verification', async () => {
    expect(await verifyRecord(record.superuserUrl)).not.toHaveProperty('difference');
  });

  it('is loaded once: a record in which something stands is left as it is', async () => {
    const entries = () => rows('SELECT count(*) FROM entry');
    const before = await entries();
    expect(await foundExample(record.pool)).toBe(false);
    expect(await entries()).toEqual(before);
  });
});

it('leaves an empty record when it is killed on the way, and is whole the next time', async () => {
  const killed = await freshRecord();
  await killed.setClock(NOW);
  const doomed = createPool(killed.productUrl, { max: 1 });
  const { rows: backends } = await doomed.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const loading = foundExample(doomed);
  const kill = setInterval(() => {
    killed.pool
      .query('SELECT pg_terminate_backend($1) FROM pg_locks WHERE pid = $1 AND relation = $2::regclass', [backends[0]?.pid, 'edition'])
      .catch(() => undefined);
  }, 20);
  await expect(loading).rejects.toThrow();
  clearInterval(kill);
  expect(await isEmpty(killed.pool)).toBe(true);

  expect(await foundExample(killed.pool)).toBe(true);
  expect(await standing(killed)).toEqual(await standing(record));
  await doomed.end();
  await killed.end();
});
