import { AREA_MAP } from '@anvisa/cli/stockholm/area-map';
import { idOf } from '@anvisa/cli/stockholm/ids';
import { BOARDS_MANDATE, STRATEGY } from '@anvisa/cli/stockholm/strategy';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ANSWERS, cursorsIn, mark, openCase, TITLE, WITHOUT_THE_RIGHT, WORD } from './marked-case.js';
import { addressOf, ROUTES, type Route } from './matrix/routes.js';
import { type Stockholm, startStockholm } from './stockholm.js';

const SOCIAL = idOf('unit', 'socialnamnden');

let server: Stockholm;
let places: readonly Readonly<Record<string, string>>[];
beforeAll(async () => {
  server = await startStockholm();
  const another = await server.city.directive('decided', { title: TITLE, addressees: [SOCIAL], inForceFrom: '2026-11-26' });
  const directive = await openCase(server);
  const edition = `/api/directives/${directive}/editions/1`;
  const done = async (path: string, who: string, body: object) => (await server.act(path, who, body).expect(201)).body.result;
  const round = { round: 1, reasons: 'Skäl.', evaluators: [idOf('person', 'elin')] };
  const evaluation = await done(`${edition}/evaluations`, 'henrik', round);
  const asked = { provision: 'p2', unit: SOCIAL, reasons: 'Skäl.', until: '2027-06-30' };
  const { exemption } = await done(`${edition}/exemptions`, 'sven', asked);
  const { caseNumber } = (await server.get(edition, 'henrik').expect(200)).body;
  await server.city.done('henrik', { type: 'start-revision', directive, edition: 1 });
  await mark(server, directive);
  const ids = {
    directive,
    edition: '1',
    provision: 'p2',
    round: '1',
    exemption,
    caseNumber,
    unit: SOCIAL,
    person: idOf('person', 'henrik'),
    strategy: STRATEGY,
    mandate: BOARDS_MANDATE,
    map: AREA_MAP,
    code: 'not-found',
    subject: 'tele',
  };
  const revised = await revisedByAnother(another);
  places = [
    ids,
    { ...ids, edition: '2' },
    { ...ids, caseNumber: evaluation.caseNumber, person: idOf('person', 'elin') },
    { ...ids, directive: revised.directive },
    { ...ids, ...revised },
  ];
});
afterAll(() => server.end());

/** The next edition of a marked one, which somebody began who is not its officer: she was told of it, and has handed both cases over. */
async function revisedByAnother(directive: string): Promise<Readonly<Record<'directive' | 'edition' | 'caseNumber', string>>> {
  await server.conduct(directive);
  const rounds = `/api/directives/${directive}/editions/1/evaluations`;
  await server.act(rounds, 'henrik', { round: 1, reasons: 'Skäl.', evaluators: [idOf('person', 'elin')] }).expect(201);
  await server.act(`${rounds}/1/answers`, 'elin', { answers: ANSWERS, findings: [{ text: WORD, severity: 'minor' }] }).expect(201);
  await server.act(`${rounds}/1/conclusions`, 'henrik', { outcome: 'revise', reasons: 'Skäl.' }).expect(201);
  await server.conduct(directive, 2);
  for (const edition of [1, 2])
    await server.city.done('anna', { type: 'hand-over-case', directive, edition, to: idOf('person', 'henrik'), reasons: 'Fördelning.' });
  await mark(server, directive);
  const { caseNumber } = (await server.get(`/api/directives/${directive}/editions/2`, 'henrik').expect(200)).body;
  return { directive, edition: '2', caseNumber };
}

/** Follows what happens without an end, and tells of each entry where it is read. */
const NEVER_ENDS = '/api/events';

const GETS = ROUTES.filter(({ method, path }) => method === 'get' && path !== NEVER_ENDS);

/** A page of one has a cursor; a search finds what is hidden by its words, if anything does. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  '/api/directives': ['?sort=title&limit=1', `?text=${encodeURIComponent(WORD)}`],
  '/api/in-force': ['?limit=1'],
  '/api/search': [`?q=${encodeURIComponent(WORD)}`, '?q=Zonskydd'],
  '/api/register': ['?limit=1'],
  '/api/cases': ['?limit=1', '?find=Zonskydd'],
  '/api/figures/coming': ['?year=2027&limit=1', '?year=2027'],
  '/api/figures/coming.csv': ['?year=2027'],
  '/api/evaluations': ['?limit=1'],
};

const addressesOf = (route: Route) => [
  ...new Set(places.flatMap((place) => [addressOf(route, place), ...(QUERIES[route.path] ?? []).map((query) => route.path + query)])),
];

/** What is hidden is not found by its words either. */
const SEARCHES = /[?](find|text|q)=(Zon|%C3%96rn)/;

function tells(address: string, answer: string): boolean {
  const said = [answer, ...cursorsIn(answer)].join(' ');
  return said.includes(TITLE) || said.includes(WORD) || (SEARCHES.test(address) && said.includes('"directive":'));
}

async function told(who: string | undefined): Promise<readonly string[]> {
  const found: string[] = [];
  for (const route of GETS) {
    for (const address of addressesOf(route)) if (tells(address, (await server.get(address, who)).text)) found.push(route.path);
  }
  return found;
}

it.each(WITHOUT_THE_RIGHT)('no answer, and no cursor in one, tells %s a word of what is marked', async (who) => {
  expect(await told(who)).toEqual([]);
});

it('the trail tells no title that a notice told openly when notices did', async () => {
  const caseNumber = places.at(-1)?.caseNumber ?? '';
  const trail = `/api/cases/${encodeURIComponent(caseNumber)}/trail?limit=200`;
  expect((await server.get(trail, 'henrik').expect(200)).text).toContain('"act":"tell-officer"');
  await server.record.pool.query(
    `INSERT INTO entry (id, stream, n, leaf, type, at, act, case_number, actor)
     SELECT gen_random_uuid(), stream, 1000, convert_to(jsonb_set(convert_from(leaf, 'UTF8')::jsonb, '{open,about,title}', to_jsonb($2::text))::text, 'UTF8'),
       type, at, act, case_number, actor FROM entry WHERE case_number = $1 AND type = 'NoticeGiven' ORDER BY seq LIMIT 1`,
    [caseNumber, TITLE],
  );
  expect((await server.get(trail, 'anna').expect(200)).text).toContain('"title":"Sekretess"');
  expect((await server.get(trail, 'anna')).text).not.toContain(TITLE);
  // With the salts or the commitments at hand, a guessed title could be tried against the hash.
  const untold = (await server.get(trail, 'anna')).body.items.filter(({ withheld }: { withheld?: unknown }) => withheld !== undefined);
  expect(untold).toContainEqual(expect.objectContaining({ withheld: ['about'], commitments: {} }));
  for (const entry of untold) expect(entry).not.toHaveProperty('salts');
  expect((await server.get(trail, 'henrik')).text).toContain(TITLE);
});

it('the same answers tell it to those who may read it', async () => {
  const TOLD = ['/api/directives', '/api/register', '/api/cases', '/api/figures/areas', '/api/evaluations', '/api/notices'];
  expect(await told('henrik')).toEqual(expect.arrayContaining([...TOLD, '/api/directives/{directive}/provisions/{provision}/history']));
});
