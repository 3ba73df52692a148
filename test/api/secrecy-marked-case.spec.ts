import { idOf } from '@anvisa/cli/stockholm/ids';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ANSWERS, cursorsIn, mark, openCase, TITLE, WITHOUT_THE_RIGHT, WORD } from './marked-case.js';
import { type Stockholm, startStockholm } from './stockholm.js';

const ELIN = idOf('person', 'elin');

let server: Stockholm;
let directive: string;
let edition: string;
beforeAll(async () => {
  server = await startStockholm();
  const others = ['Arkiv', 'Telefoni', 'Ytskydd', 'Öppettider'].map((title) => ({ title, inForceFrom: '2026-11-26' }));
  const directives: string[] = [];
  for (const other of others) directives.push(await server.city.directive('decided', other));
  directive = await openCase(server);
  for (const other of directives) await server.conduct(other);
  edition = `/api/directives/${directive}/editions/1`;
  for (const secret of [directive, ...directives.slice(2, 3)]) await mark(server, secret);
});
afterAll(() => server.end());

const read = async (path: string, who?: string) => (await server.get(path, who).expect(200)).body;

async function paged(path: string, who?: string) {
  const items: { title: string; directive: string }[] = [];
  const cursors: string[] = [];
  for (let next = ''; ; ) {
    const page = await read(`${path}limit=1${next && `&cursor=${next}`}`, who);
    items.push(...page.items);
    cursors.push(...cursorsIn(JSON.stringify(page)));
    if (page.next === undefined) return { titles: items.map(({ title }) => title), items, cursors: cursors.join() };
    next = page.next;
  }
}

it('what a provision said, and since when, is told to those alone who may read it', async () => {
  const history = `/api/directives/${directive}/provisions/p1/history`;
  for (const who of WITHOUT_THE_RIGHT) {
    for (const path of [history, `${edition}/provision-marks`]) await server.get(path, who).expect(404);
  }
  expect((await read(history, 'henrik')).items).toMatchObject([{ edition: 1, provision: { text: expect.stringContaining(WORD) } }]);
  expect((await read(`${edition}/provision-marks`, 'rita')).items).toHaveLength(4);
});

it.each([
  ['/api/directives?sort=title&', 'anna'],
  ['/api/directives?sort=title&', undefined],
  ['/api/directives?sort=title&state=in-force&', 'kjell'],
  ['/api/in-force?', undefined],
])('a list by title tells no title by its order or its cursors, and skips and repeats nothing: %s as %s', async (path, who) => {
  const { titles, items, cursors } = await paged(path, who);
  expect(titles).toEqual(['Arkiv', 'Sekretess', 'Sekretess', 'Telefoni', 'Öppettider']);
  expect(new Set(items.map((one) => one.directive)).size).toBe(5);
  expect(cursors).toContain('Sekretess');
  expect(cursors).not.toContain(TITLE);
  const whole = await read(`${path}limit=50`, who);
  expect(whole.items.map(({ title }: { title: string }) => title)).toEqual(titles);
});

it('a list by title is in the order of the true titles for those who may read them', async () => {
  expect((await paged('/api/directives?sort=title&', 'henrik')).titles).toEqual(['Arkiv', 'Telefoni', 'Ytskydd', TITLE, 'Öppettider']);
});

it('the register tells no title by the evaluations of an edition, which have numbers of their own', async () => {
  const rounds = `${edition}/evaluations`;
  const { result } = (await server.act(rounds, 'henrik', { round: 1, reasons: 'Skäl.', evaluators: [ELIN] }).expect(201)).body;
  await server.act(`${rounds}/1/answers`, 'elin', { answers: ANSWERS, findings: [] }).expect(201);
  await server.act(`${rounds}/1/conclusions`, 'henrik', { outcome: 'keep', reasons: 'Skäl.' }).expect(201);
  const rows = `/api/register?case=${encodeURIComponent(result.caseNumber)}`;
  const about = async (who?: string) => (await read(rows, who)).items.map((one: { about: string }) => one.about);
  for (const who of WITHOUT_THE_RIGHT) expect(await about(who)).toEqual(['Sekretess', 'Sekretess']);
  expect(await about('henrik')).toEqual([TITLE, TITLE]);
});

const NOT_THEIR_CASE = 'anna';
const titlesOf = (items: readonly { title: string }[]) => items.map(({ title }) => title);

it('figures tell no title, nor do their tables', async () => {
  for (const path of ['areas', 'areas.csv', 'coming?year=2027', 'coming.csv?year=2027']) {
    const figures = async (who: string) => (await server.get(`/api/figures/${path}`, who).expect(200)).text;
    for (const who of [NOT_THEIR_CASE, 'ylva', 'per']) {
      expect(await figures(who)).toContain('Sekretess');
      expect(await figures(who)).not.toContain(TITLE);
    }
    expect(await figures('henrik')).toContain(TITLE);
  }
});

it('a round of evaluation tells its title, its answers and its conclusion to those alone who may read them, or were asked', async () => {
  const rounds = `${edition}/evaluations`;
  const about = async (who: string) => [
    titlesOf((await read('/api/evaluations', who)).items),
    titlesOf((await read(rounds, who)).items),
    (await read(`${rounds}/1`, who)).title,
  ];
  expect(await about(NOT_THEIR_CASE)).toEqual([['Sekretess'], ['Sekretess'], 'Sekretess']);
  const hidden = await read(`${rounds}/1`, NOT_THEIR_CASE);
  expect([hidden.answers, hidden.conclusion]).toEqual([[], undefined]);
  for (const who of ['henrik', 'elin']) {
    expect(await about(who)).toEqual([[TITLE], [TITLE], TITLE]);
    expect((await read(`${rounds}/1`, who)).answers).toHaveLength(1);
  }
});

it('what a committee has received is called by its title to the committee, and to those who may read it', async () => {
  const path = `/api/units/${idOf('unit', 'socialnamnden')}/receipts`;
  for (const who of [NOT_THEIR_CASE, 'ylva', 'per']) {
    const titles = titlesOf((await read(path, who)).items);
    expect(titles).toContain('Sekretess');
    expect(titles).not.toContain(TITLE);
  }
  for (const who of ['sven', 'henrik']) expect(titlesOf((await read(path, who)).items)).toContain(TITLE);
});

it('what hangs on a person is called by its title to themselves, and not to the administrator', async () => {
  const path = `/api/people/${idOf('person', 'henrik')}/tasks`;
  const titles = async (who: string) => titlesOf((await read(path, who)).items.filter(({ kind }: { kind: string }) => kind === 'case'));
  expect(await titles('ada')).toEqual([undefined]);
  expect(await titles('henrik')).toEqual([TITLE]);
});

it('notices of the case tell its title to those alone who may read it', async () => {
  const { caseNumber } = await read(edition, 'henrik');
  const titles = async (who: string) =>
    (await read(`/api/notices?case=${encodeURIComponent(caseNumber)}`, who)).items.map(
      ({ facts }: { facts: { title: string } }) => facts.title,
    );
  expect(new Set(await titles('rolf'))).toEqual(new Set([TITLE]));
  const hidden = (await read(`/api/notices?case=${encodeURIComponent(caseNumber)}`, NOT_THEIR_CASE)).items;
  for (const { facts } of hidden) expect(facts.title).toBe('Sekretess');
});

it('the case’s notices and its trail are read as the case is, by whoever was asked to review it', async () => {
  const { caseNumber } = await read(edition, 'henrik');
  const notices = `/api/notices?case=${encodeURIComponent(caseNumber)}`;
  const trail = `/api/cases/${encodeURIComponent(caseNumber)}/trail`;
  for (const reviewer of ['rita', 'ylva']) {
    const role = { role: 'it-officer', from: '2026-11-27', reason: 'Nytt uppdrag.' };
    await server.act(`/api/people/${idOf('person', reviewer)}/roles`, 'ada', role).expect(201);
  }
  const about = async (who: string) => [(await read(notices, who)).items[0].facts.title, (await read(trail, who)).items[1].open];
  expect(await about('rita')).toEqual([TITLE, expect.objectContaining({ edition: 1 })]);
  expect(await about('ylva')).toEqual(['Sekretess', {}]);
});

it('a later edition that is open does not tell what its directive is called after the one that is not', async () => {
  await server.act(`${edition}/revisions`, 'henrik', {}, { 'if-match': `"${await server.city.versionOf(directive)}"` }).expect(201);
  const later = `/api/directives/${directive}/editions/2`;
  expect((await read(later, NOT_THEIR_CASE)).directiveTitle).toBe('Sekretess');
  expect((await read(later, 'henrik')).directiveTitle).toBe(TITLE);
});
