import { idOf } from '@anvisa/cli/stockholm/ids';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { cursorsIn, mark, openCase, TITLE, WITHOUT_THE_RIGHT, WORD } from './marked-case.js';
import { type Stockholm, startStockholm } from './stockholm.js';

const ELIN = idOf('person', 'elin');
const ANSWERS = ['delivery', 'followed', 'purpose', 'competition', 'change'].map((question) => ({ question, score: 4, text: 'Fungerar.' }));

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
    cursors.push(...cursorsIn(page));
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
