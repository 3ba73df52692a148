import { idOf } from '@anvisa/cli/stockholm/ids';
import { PEOPLE } from '@anvisa/cli/stockholm/people';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Stockholm, startStockholm, TODAY } from './stockholm.js';

let server: Stockholm;
beforeAll(async () => {
  server = await startStockholm();
});
afterAll(() => server.end());

const someone = { subject: 'nils', name: 'Nils Öst', email: 'nils@stad.example' };
const registered = async (body: object = someone) => (await server.act('/api/people', 'ada', body).expect(201)).body.result.self as string;
const of = (name: string) => `/api/people/${idOf('person', name)}`;

describe('people', () => {
  it('know who they are and what they may act as today', async () => {
    const { body, headers } = await server.get('/api/me', 'karin').expect(200);
    expect(headers.etag).toBe('"2"');
    expect(body).toMatchObject({ name: 'Karin Holm', today: TODAY, rolesToday: ['committee-contact'], preference: 'at-once' });
    expect(body.roles).toMatchObject([{ number: 1, unit: idOf('unit', 'utbildningsnamnden'), namedBy: 'administrator' }]);
    expect(body).not.toHaveProperty('subject');
    await server.get('/api/me').expect(401);
  });

  it('are registered, given a role, relieved of it, and leave', async () => {
    const self = await registered();
    const role = { role: 'it-officer', from: TODAY, reason: 'Ny handläggare.' };
    const given = await server.act(`${self}/roles`, 'ada', role).expect(201);
    expect(given.body.result.roles).toMatchObject([{ number: 1, role: 'it-officer', from: TODAY }]);
    expect((await server.get(self, 'anna').expect(200)).body.rolesToday).toEqual(['it-officer']);
    await server.act(`${self}/role-endings`, 'ada', { number: 1, lastDay: TODAY, reason: 'Byter tjänst.' }).expect(201);
    const left = await server.act(`${self}/departures`, 'ada', { lastDay: TODAY, reason: 'Slutar.' }).expect(201);
    expect(left.body.result).toMatchObject({ left: TODAY, roles: [{ until: TODAY }] });
  });

  it('say what may be done with them, with the reason where not', async () => {
    const offered = async (name: string, who: string) => {
      const { acts } = (await server.get(of(name), who).expect(200)).body as {
        acts: { act: string; allowed: boolean; refusal?: { code: string } }[];
      };
      return Object.fromEntries(acts.map(({ act, allowed, refusal }) => [act, allowed || refusal?.code]));
    };
    expect(await offered('rita', 'ada')).toMatchObject({
      'give-role': true,
      'close-person': true,
      'set-notice-preference': 'only-for-oneself',
    });
    expect(await offered('ada', 'ada')).toMatchObject({ 'give-role': 'role-to-oneself', 'set-notice-preference': true });
    expect(await offered('rita', 'anna')).toMatchObject({ 'give-role': 'role-missing', 'close-person': 'role-missing' });
  });

  it('choose for themselves how they are told', async () => {
    const body = { preference: 'daily-digest', language: 'en' };
    expect((await server.get('/api/me', 'rita').expect(200)).body).toMatchObject({ preference: 'at-once', language: 'sv' });
    await server.act(`${of('rita')}/notice-preferences`, 'rita', body).expect(201);
    expect((await server.get('/api/me', 'rita').expect(200)).body).toMatchObject(body);
    const other = await server.act(`${of('rita')}/notice-preferences`, 'anna', body).expect(409);
    expect(other.body.code).toBe('only-for-oneself');
    const finnish = await server.act(`${of('rita')}/notice-preferences`, 'rita', { ...body, language: 'fi' }).expect(422);
    expect(finnish.body.pointers).toMatchObject([{ pointer: '/language', code: 'choice' }]);
  });

  it('stand in for the city director when the board or the director names them', async () => {
    const deputyship = { inStead: idOf('person', 'stina'), employee: true, from: TODAY, until: '2026-12-24', reason: 'Semester.' };
    const order = { by: 'executive-board', day: TODAY, paragraph: '§ 9' };
    const named = await server.act(`${of('maria')}/deputyships`, 'ada', { ...deputyship, namedBy: order }).expect(201);
    expect(named.body.result.roles).toMatchObject([
      { role: 'deputy', inStead: { name: 'Stina Berg' }, namedBy: 'executive-board', order: { day: TODAY, paragraph: '§ 9' } },
    ]);
    const later = { ...deputyship, from: '2026-12-25', until: '2027-01-06', namedBy: { by: 'city-director' } };
    await server.act(`${of('maria')}/deputyships`, 'stina', later).expect(201);
    const { pointers } = (
      await server.act(`${of('maria')}/deputyships`, 'stina', { ...later, namedBy: { by: 'city-director', day: TODAY } }).expect(422)
    ).body;
    expect(pointers).toMatchObject([{ pointer: '/namedBy/day', code: 'unknown' }]);
    const lacking = await server.act(`${of('maria')}/deputyships`, 'ada', { ...later, namedBy: { by: 'executive-board' } }).expect(422);
    expect(lacking.body.pointers).toMatchObject([{ pointer: '/namedBy/day' }, { pointer: '/namedBy/paragraph' }]);
  });
});

describe('what is refused', () => {
  it.each([
    ['anna', `${of('rita')}/roles`, { role: 'evaluator', from: TODAY, reason: 'R' }, 403, 'role-missing'],
    ['ada', `${of('ada')}/roles`, { role: 'evaluator', from: TODAY, reason: 'R' }, 409, 'role-to-oneself'],
    ['ada', `${of('maria')}/roles`, { role: 'deputy', from: TODAY, reason: 'R' }, 409, 'deputy-is-named'],
    ['ada', `${of('nobody')}/roles`, { role: 'evaluator', from: TODAY, reason: 'R' }, 404, 'not-found'],
    ['ada', '/api/people', { ...someone, subject: 'anna' }, 409, 'sign-in-taken'],
  ])('%s at %s', async (who, path, body, status, code) => {
    const swedish = await server.act(path, who, body).expect(status);
    expect(swedish.body).toMatchObject({ code, ground: expect.any(String) });
    const english = await server.act(path, who, body, { 'accept-language': 'en' }).expect(status);
    expect(english.body.detail).not.toBe(swedish.body.detail);
  });

  it.each([
    ['an address without @', { ...someone, email: 'nils' }, '/email'],
    ['an address with a line break', { ...someone, email: 'n@s.example\nBcc: x' }, '/email'],
    ['a name as a list', { ...someone, name: ['Nils'] }, '/name'],
    ['an unknown field', { ...someone, roles: [] }, '/roles'],
  ])('%s', async (_, body, pointer) => {
    const { pointers } = (await server.act('/api/people', 'ada', body).expect(422)).body;
    expect(pointers.map((one: { pointer: string }) => one.pointer)).toEqual([pointer]);
  });

  it('a day that does not exist, and a control character', async () => {
    const role = { role: 'evaluator', from: '2027-02-29', reason: 'R' };
    expect((await server.act(`${of('rita')}/roles`, 'ada', role).expect(422)).body.pointers).toMatchObject([{ code: 'day' }]);
    const unclean = await server.act('/api/people', 'ada', { ...someone, name: 'Nils\u0000' }).expect(422);
    expect(unclean.body).toMatchObject({ code: 'text-unclean', pointers: [{ pointer: '/name' }] });
  });
});

describe('the list of people', () => {
  it('is for whoever holds a role, by name and paged', async () => {
    await server.get('/api/people').expect(401);
    expect((await server.get('/api/people', 'maria').expect(200)).body.items.length).toBeGreaterThan(1);
    const stranger = await registered({ ...someone, subject: 'ny', name: 'Ny Utan' });
    expect(stranger).toMatch(/^\/api\/people\//);
    const names: string[] = [];
    let cursor = '';
    do {
      const { body } = await server.get(`/api/people?limit=7${cursor}`, 'karin').expect(200);
      names.push(...body.items.map(({ name }: { name: string }) => name));
      cursor = body.next ? `&cursor=${body.next}` : '';
    } while (cursor);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(PEOPLE.length + 2);
    const { next } = (await server.get('/api/people?limit=1', 'karin')).body;
    expect((await server.get(`/api/units?cursor=${next}`).expect(422)).body.code).toBe('cursor-invalid');
  });

  it('finds by a part of a name, tells programs apart, and says who may register', async () => {
    await registered({ ...someone, subject: 'arkiv', name: 'Arkivets läsare', kind: 'machine' } as typeof someone);
    const found = async (name: string, who: string) =>
      (await server.get(`/api/people?name=${encodeURIComponent(name)}`, who).expect(200)).body as {
        items: { name: string; kind?: string }[];
        acts: object[];
      };
    expect((await found('SJÖ', 'anna')).items.map(({ name }) => name)).toEqual(['Rita Sjö']);
    expect((await found('%', 'anna')).items).toEqual([]);
    expect((await found('arkivets', 'anna')).items).toMatchObject([{ kind: 'machine' }]);
    expect((await found('rita', 'ada')).acts).toMatchObject([{ act: 'register-person', href: '/api/people', allowed: true }]);
    expect((await found('rita', 'anna')).acts).toMatchObject([{ allowed: false, refusal: { code: 'role-missing' } }]);
    const { next } = (await server.get('/api/people?limit=1&name=a', 'anna').expect(200)).body;
    await server.get(`/api/people?limit=1&name=b&cursor=${next}`, 'anna').expect(422);
  });
});

describe('a city director who leaves the office', () => {
  it('takes their deputies’ power with them, on the record of each', async () => {
    const rolesOf = async (name: string) =>
      (await server.get(of(name), 'ada').expect(200)).body.roles as { role: string; number: number; until?: string }[];
    const { number } = (await rolesOf('stina')).find(({ role }) => role === 'city-director') ?? {};
    await server.act(`${of('stina')}/role-endings`, 'ada', { number, lastDay: TODAY, reason: 'Går i pension.' }).expect(201);
    const ended = (await rolesOf('maria')).filter(({ role }) => role === 'deputy').map(({ until }) => until);
    expect(ended.length).toBeGreaterThan(0);
    for (const until of ended) expect(until && until <= TODAY).toBe(true);
  });
});
