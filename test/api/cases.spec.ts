import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiCase, caseUntil, done } from './case.js';
import { idOf } from './city.js';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
let draft: ApiCase;
let reviewed: ApiCase;
let decided: ApiCase;
beforeAll(async () => {
  server = await startTestServer();
  draft = await caseUntil(server, 'draft', { title: 'Utkast om IT-växlar' });
  reviewed = await caseUntil(server, 'in-review', { title: 'Anvisning för konsulter' });
  decided = await caseUntil(server, 'decided', { title: 'Anvisning för telefoni', inForceFrom: '2026-03-01' });
  await done(server, reviewed, 'handovers', 'olle', { to: idOf('hilda'), reasons: 'Semester.' });
});
afterAll(() => server.end());

interface Listed {
  readonly title: string;
  readonly caseNumber: string;
  readonly deadline?: string;
  readonly overdue: boolean;
  readonly officer: { readonly name: string };
}

const pageOf = async (query = '', who = 'olle') => (await server.get(`/api/cases?${query}`, who).expect(200)).body;
const titles = async (query: string, who?: string) => (await pageOf(query, who)).items.map(({ title }: Listed) => title);

describe('the list of cases', () => {
  it('is for those who carry, decide on, keep or audit cases', async () => {
    await server.get('/api/cases').expect(401);
    for (const who of ['olle', 'hilda', 'disa', 'rigmor', 'axel']) expect(await titles('', who)).toHaveLength(3);
    for (const who of ['rut', 'klara', 'ada']) expect((await server.get('/api/cases', who).expect(403)).body.code).toBe('role-missing');
  });

  it('has the nearest deadline first, with who has each, and says how many there are', async () => {
    const { items, count, next } = await pageOf();
    const days: string[] = items.map(({ deadline = '' }: Listed) => deadline);
    expect(days).toEqual([...days].sort((one, other) => one.localeCompare(other)));
    expect(items.find(({ title }: Listed) => title === 'Anvisning för konsulter')).toMatchObject({
      caseNumber: reviewed.caseNumber,
      state: 'in-review',
      officer: { name: 'hilda Andersson' },
      overdue: false,
    });
    expect([count, next]).toEqual([3, undefined]);
  });

  it('finds a case by words of its title or area as they begin, and by its number', async () => {
    expect(await titles('find=telef')).toEqual(['Anvisning för telefoni']);
    expect(await titles(`find=${encodeURIComponent('konsulter anvisning')}`)).toEqual(['Anvisning för konsulter']);
    expect(await titles(`find=${encodeURIComponent('växlar')}`)).toEqual(['Utkast om IT-växlar']);
    expect(await titles(`find=${encodeURIComponent(draft.caseNumber)}`)).toEqual(['Utkast om IT-växlar']);
    const [number = ''] = /\d+\/\d+$/.exec(decided.caseNumber) ?? [];
    expect(await titles(`find=${encodeURIComponent(number)}`)).toEqual(['Anvisning för telefoni']);
    for (const nothing of ['upphandling', '§ –', `' | *:`]) expect(await titles(`find=${encodeURIComponent(nothing)}`)).toEqual([]);
  });

  it('shows those of an area, in a state, of an officer', async () => {
    const { area } = (await pageOf('state=draft')).items[0];
    expect(await titles(`area=${area}`)).toEqual(['Utkast om IT-växlar']);
    expect(await titles('state=decided')).toEqual(['Anvisning för telefoni']);
    expect(await titles(`officer=${idOf('hilda')}`)).toEqual(['Anvisning för konsulter']);
    expect(await titles(`officer=${idOf('hilda')}&state=draft`)).toEqual([]);
    expect(await pageOf('area=annat')).toEqual({ items: [], count: 0 });
  });

  it('shows those whose deadline has passed', async () => {
    expect(await titles('deadline=passed')).toEqual([]);
    const { deadline } = (await pageOf('state=in-review')).items[0];
    await server.record.setClock(`${deadline}T21:00:00.000Z`);
    expect(await titles('deadline=passed&state=in-review')).toEqual([]);
    const after = new Date(Date.parse(deadline) + 86_400_000).toISOString().slice(0, 10);
    await server.record.setClock(`${after}T09:00:00.000Z`);
    expect((await pageOf('deadline=passed&state=in-review')).items).toEqual([expect.objectContaining({ overdue: true, deadline })]);
  });

  it.each(['deadline', '-since'])('is paged by %s, and a cursor holds for its list alone', async (sort) => {
    const whole = await titles(`sort=${sort}`);
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await pageOf(`sort=${sort}&limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ title }: Listed) => title));
      expect(page.count).toBe(cursor ? undefined : 3);
      cursor = page.next ?? '';
    } while (cursor);
    expect(seen).toEqual(whole);
    const { next } = await pageOf(`sort=${sort}&limit=1`);
    for (const other of [`sort=${sort === 'deadline' ? '-since' : 'deadline'}`, 'state=draft', 'find=telefoni', 'deadline=passed']) {
      expect((await server.get(`/api/cases?limit=1&${other}&cursor=${next}`, 'olle').expect(422)).body.code).toBe('cursor-invalid');
    }
  });

  it('keeps the title of what is marked as secret from those who may not read it, also when they look for it', async () => {
    const mark = { provision: 'OSL 19:3', authority: 'stadsdirektören', from: '2026-02-02', reasons: 'Upphandling pågår.' };
    await server.act(`${draft.self}/secrecy-marks`, 'rigmor', mark).expect(201);
    expect(await titles(`find=${encodeURIComponent('växlar')}`, 'hilda')).toEqual(['Utkast om IT-växlar']);
    expect(await titles(`find=${encodeURIComponent('växlar')}`, 'olle')).toEqual([]);
    expect(await titles('state=draft', 'olle')).toEqual(['Sekretess']);
  });

  it.each(['sort=title', 'state=gone', 'officer=me', 'deadline=soon', 'find=', 'limit=0', 'colour=red'])('refuses %s', async (query) => {
    const { body } = await server.get(`/api/cases?${query}`, 'olle').expect(422);
    expect(body.pointers[0].pointer).toBe(`/${query.split('=')[0]}`);
  });
});
