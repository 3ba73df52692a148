import { hashOf } from '@anvisa/record/audit/canonical';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { record as decisionRecord } from '../../libs/domain/src/directive/case.fixture.js';
import { eventually } from '../conduct/support/eventually.js';
import { type ApiCase, caseUntil, done, published } from './case.js';
import { idOf, TODAY } from './city.js';
import { startTestServer, type TestServer } from './server.js';
import { content } from './texts.js';

let server: TestServer;
let draft: ApiCase;
let decided: ApiCase;
beforeAll(async () => {
  server = await startTestServer();
  draft = await caseUntil(server, 'draft', { title: 'Utkast om växlar', transitional: 'Bärbara datorer får behållas.' });
  decided = await caseUntil(server, 'decided', {
    title: 'Anvisning för telefoni',
    inForceFrom: TODAY,
    transitional: 'Nämndernas abonnemang löper ut.',
    provisions: content().provisions.map((one) => (one.id === 'p3' ? { ...one, text: 'Köp av it-klientutrustning sker centralt.' } : one)),
  });
});
afterAll(() => server.end());

interface TrailEntry {
  readonly type: string;
  readonly stream: string;
  readonly n: number;
  readonly prev: string | null;
  readonly hash: string;
  readonly open: Record<string, unknown>;
  readonly commitments: Record<string, string>;
  readonly withheld?: readonly string[];
}

const itemsOf = async (path: string, who?: string) => (await server.get(path, who).expect(200)).body.items;

describe('what is not decided', () => {
  it('is not there for the public, nor for who has no cases', async () => {
    for (const who of [undefined, 'ada']) {
      await server.get(draft.self, who).expect(404);
      await server.get(`/api/directives/${draft.directive}`, who).expect(404);
      await server.get(`${draft.self}/provisions/p1`, who).expect(404);
      expect(await itemsOf('/api/directives', who)).toHaveLength(1);
      expect(await itemsOf('/api/search?q=dator', who)).toEqual([]);
    }
    await server.get(`/api/cases/${encodeURIComponent(draft.caseNumber)}/trail`).expect(401);
  });

  it('is there for staff, with the acts that they may do and the reasons of the others', async () => {
    const { body, headers } = await server.get(draft.self, 'olle').expect(200);
    expect(headers.etag).toBe(`"${draft.version}"`);
    const of = (act: string) => body.acts.find((one: { act: string }) => one.act === act);
    expect(of('submit-draft')).toEqual({
      act: 'submit-draft',
      allowed: true,
      method: 'POST',
      href: `${draft.self}/submissions`,
      fields: ['reviewers'],
      needsVersion: true,
    });
    expect(of('decide-edition')).toMatchObject({ allowed: false, refusal: { code: 'role-missing', ground: expect.any(String) } });
    expect(of('give-verdict')).toMatchObject({ allowed: false });
    expect(of('start-revision')).toMatchObject({ allowed: false, refusal: { code: 'wrong-state' } });
    expect(of('answer-comment')).toMatchObject({ href: `${draft.self}/comments/{comment}/answers`, fields: ['answer'] });
    expect(body.acts.map(({ act }: { act: string }) => act)).toEqual(expect.arrayContaining(['plan-evaluation', 'decide-repeal']));
    const directive = (await server.get(`/api/directives/${draft.directive}`, 'olle').expect(200)).body;
    expect(directive.editions[0].acts).toEqual(body.acts);
  });
});

describe('the list of directives', () => {
  it('filters', async () => {
    const titles = async (query: string) =>
      (await itemsOf(`/api/directives?${encodeURI(query)}`, 'olle')).map(({ title }: { title: string }) => title);
    expect(await titles('')).toEqual(['Anvisning för telefoni', 'Utkast om växlar']);
    expect(await titles('sort=started')).toEqual(['Utkast om växlar', 'Anvisning för telefoni']);
    expect(await titles('sort=title')).toHaveLength(2);
    expect(await titles('state=draft')).toEqual(['Utkast om växlar']);
    expect(await titles('area=telefoni&state=draft')).toEqual(['Utkast om växlar']);
    expect(await titles('area=annat')).toEqual([]);
    expect(await titles('text=nämnd')).toEqual(['Anvisning för telefoni']);
  });

  it('is paged, and a cursor holds for its list alone', async () => {
    const first = (await server.get('/api/directives?limit=1', 'olle').expect(200)).body;
    const second = (await server.get(`/api/directives?limit=1&cursor=${first.next}`, 'olle').expect(200)).body;
    expect([first.items[0].title, second.items[0].title, second.next]).toEqual(['Anvisning för telefoni', 'Utkast om växlar', undefined]);
    for (const path of ['/api/directives?sort=title&', '/api/directives?state=draft&', '/api/register?', '/api/in-force?']) {
      expect((await server.get(`${path}cursor=${first.next}`, 'olle').expect(422)).body.code).toBe('cursor-invalid');
    }
    await server.get(`/api/directives?cursor=${first.next}`).expect(422);
  });

  it.each(['limit=0', 'limit=201', 'limit=ten', 'limit=1&limit=2', 'state=gone', 'officer=me', 'colour=red', 'text=', 'sort=random'])(
    'refuses %s',
    async (query) => {
      const answer = await server.get(`/api/directives?${query}`, 'olle').expect(422);
      expect(answer.body.pointers[0].pointer).toBe(`/${query.split('=')[0]}`);
    },
  );
});

describe('search', () => {
  it('knows Swedish, and shows the provisions that say it', async () => {
    const [found] = await itemsOf('/api/search?q=bestämmelser%20procurement');
    expect(found).toMatchObject({ directive: decided.directive, title: 'Anvisning för telefoni' });
    expect(found.provisions[0].excerpt).toContain('«Bestämmelse»');
    expect(await itemsOf('/api/search?q=b%C3%A4rbar%20och%20dator', 'olle')).toEqual([
      expect.objectContaining({ directive: draft.directive }),
    ]);
    expect(await itemsOf(`/api/search?q=${encodeURIComponent(`"'); DROP TABLE entry; --`)}`)).toEqual([]);
  });

  it.each(['it-klient', 'it-klientutrustning', 'IT-Klient', 'IT-klientutrustningen', 'klientutrustning', 'it klient', 'köp - it-klient'])(
    'finds «%s» in a text that says «it-klientutrustning»',
    async (words) => {
      const [found] = await itemsOf(`/api/search?q=${encodeURIComponent(words)}`);
      expect(found).toMatchObject({ directive: decided.directive, provisions: [{ id: 'p3' }] });
    },
  );

  it.each(['it-utrustning', 'tele-klient', 'klient -it', '²', 'och', '-'])('finds nothing by «%s»', async (words) => {
    expect(await itemsOf(`/api/search?q=${encodeURIComponent(words.padEnd(2))}`)).toEqual([]);
  });
});

describe('the register', () => {
  it('is open, and lists cases and documents by day', async () => {
    const items = await itemsOf('/api/register');
    expect(items.map(({ caseNumber, number, kind }: Record<string, unknown>) => [caseNumber, number, kind])).toEqual([
      [decided.caseNumber, 1, 'EditionApproved'],
      [decided.caseNumber, 0, 'case-opened'],
      [draft.caseNumber, 0, 'case-opened'],
    ]);
    const { directive } = decided;
    expect(items.map(({ of, edition }: Record<string, unknown>) => [of, edition])).toEqual([
      ['first-edition', { directive, edition: 1 }],
      ['first-edition', { directive, edition: 1 }],
      ['first-edition', undefined],
    ]);
    const row = `/api/register?case=${encodeURIComponent(draft.caseNumber)}&from=${TODAY}&to=${TODAY}`;
    expect(await itemsOf(row)).toHaveLength(1);
    expect(items.filter((one: object) => 'ofCase' in one)).toEqual([]);
    expect(await itemsOf(row, 'olle')).toMatchObject([{ ofCase: { directive: draft.directive, edition: 1 } }]);
    const first = (await server.get('/api/register?limit=2')).body;
    expect(await itemsOf(`/api/register?limit=2&cursor=${first.next}`)).toHaveLength(1);
  });
});

describe('the trail of a case', () => {
  const path = () => `/api/cases/${encodeURIComponent(decided.caseNumber)}/trail`;

  it('shows envelopes to all, and what they disclose to who carries and keeps cases', async () => {
    const open = await itemsOf(path());
    expect(open.at(-1)).toMatchObject({
      type: 'EditionApproved',
      office: 'city-director',
      mandates: ['mandate/director', 'mandate/board'],
    });
    expect(JSON.stringify(open)).not.toContain('Andersson');
    const [{ disclosed }] = (await itemsOf(path(), 'olle')).slice(-1);
    expect(disclosed).toMatchObject({ actor: { name: 'disa Andersson' }, presenter: 'Olle Andersson' });
    for (const who of ['ada', 'rut']) expect((await itemsOf(path(), who))[0]).not.toHaveProperty('disclosed');
    await server.get(`/api/cases/${encodeURIComponent(draft.caseNumber)}/trail`, 'rut').expect(404);
  });

  it.each([
    ['the public', undefined],
    ['a committee’s contact', 'klara'],
    ['the administrator', 'ada'],
  ])('tells %s what was decided, and nothing of drafts and reviews but that they were', async (_, who) => {
    const once = await caseUntil(server, 'draft', { title: 'Hemligt utkast' });
    await done(server, once, 'drafts', 'olle', { content: content({ title: 'Beslutad text' }) });
    await done(server, once, 'submissions', 'olle', { reviewers: [idOf('rut'), idOf('roy')] });
    for (const reviewer of ['rut', 'roy']) {
      const verdict = { textHash: once.textHash, verdict: 'supports-with-change', reasons: 'Ändra.', comments: [] };
      await done(server, once, 'verdicts', reviewer, verdict);
    }
    await done(server, once, 'decisions', 'disa', { textHash: once.textHash, outcome: 'approve', record: decisionRecord() });
    const open: TrailEntry[] = await itemsOf(`/api/cases/${encodeURIComponent(once.caseNumber)}/trail?limit=200`, who);
    expect(JSON.stringify(open)).not.toMatch(/Hemligt utkast|supports/);

    const [draft, decided] = open.filter(({ type }) => type === 'DraftSaved');
    expect([draft?.open, draft?.withheld]).toEqual([{ edition: 1 }, ['textHash', 'outline']]);
    expect(decided).toMatchObject({ open: { outline: { title: 'Beslutad text' } }, commitments: { content: expect.any(String) } });
    // What is withheld is not found by trying either: the hash stays, and nobody has all else that it is made of.
    const verdict = open.find(({ type }) => type === 'VerdictGiven');
    expect(verdict).toMatchObject({ open: { edition: 1 }, commitments: {}, withheld: ['round', 'verdict'] });

    const chain = open.filter(({ stream }) => stream === `directive/${once.directive}`);
    expect(chain.map(({ n, prev }) => [n, prev])).toEqual(chain.map(({ n }, index) => [n, chain[index - 1]?.hash ?? null]));
    const told = chain.filter(({ withheld }) => withheld === undefined);
    expect(told.map(({ type }) => type)).toEqual(expect.arrayContaining(['DirectiveStarted', 'DraftSaved', 'EditionApproved']));
    for (const { hash, ...envelope } of told) expect(hashOf(envelope)).toBe(hash);
  });

  it('is paged, and the auditor’s readings are logged', async () => {
    const first = (await server.get(`${path()}?limit=3`, 'axel')).body;
    const rest = await itemsOf(`${path()}?limit=200&cursor=${first.next}`, 'axel');
    expect([...first.items, ...rest].map(({ n }: { n: number }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    // The log is written beside the answer, not before it.
    const logged = () => server.record.pool.query("SELECT about FROM security_log WHERE act = 'read' AND about LIKE '%/trail%'");
    const { rows } = await eventually(logged, ({ rowCount }) => rowCount !== 0);
    expect(rows.map(({ about }) => about)).toEqual(expect.arrayContaining([expect.stringContaining(path())]));
    await server.get('/api/cases/031-9%2F1999/trail', 'axel').expect(404);
  });
});

it('a search finds what applied on a day, from when it was published', async () => {
  const day = (on: string) => itemsOf(`/api/search?q=bestämmelser&on=${on}`);
  expect(await day(TODAY)).toEqual([]);
  await published(server, decided);
  expect(await day('2020-01-01')).toEqual([]);
  expect(await day(TODAY)).toEqual([expect.objectContaining({ directive: decided.directive })]);
});
