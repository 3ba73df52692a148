import { idOf } from '@anvisa/cli/stockholm/ids';
import { UNITS } from '@anvisa/cli/stockholm/units';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Stockholm, startStockholm, TODAY } from './stockholm.js';

let server: Stockholm;
beforeAll(async () => {
  server = await startStockholm();
});
afterAll(() => server.end());

describe('units', () => {
  it('are known to anyone, by name and paged', async () => {
    const { body } = await server.get('/api/units').expect(200);
    const names = body.items.map(({ name }: { name: string }) => name);
    expect(names).toEqual(UNITS.map(({ title }) => title).toSorted((a, b) => a.localeCompare(b, 'sv')));
    const first = (await server.get('/api/units?limit=6').expect(200)).body;
    const rest = (await server.get(`/api/units?limit=6&cursor=${first.next}`).expect(200)).body;
    expect([...first.items, ...rest.items]).toEqual(body.items);
    expect(rest.next).toBeUndefined();
  });

  it('stand as Swedes sort, on whichever page one comes to them', async () => {
    for (const name of ['Ärendebolaget', 'Öppna bolaget', 'Återbruksbolaget'])
      await server.act('/api/units', 'ada', { kind: 'company', name }).expect(201);
    const names: string[] = [];
    let cursor = '';
    do {
      const { body } = await server.get(`/api/units?limit=2${cursor}`).expect(200);
      names.push(...body.items.map(({ name }: { name: string }) => name));
      cursor = body.next ? `&cursor=${body.next}` : '';
    } while (cursor);
    expect(names).toHaveLength(UNITS.length + 3);
    expect(names.slice(-4)).toEqual(['Återbruksbolaget', 'Äldrenämnden', 'Ärendebolaget', 'Öppna bolaget']);
  });

  it('are registered and closed by the administrator', async () => {
    const made = await server.act('/api/units', 'ada', { kind: 'company', name: 'S:t Erik Kommunikation' }).expect(201);
    expect(made.headers.location).toBe(`/api/units/${made.body.result.id}`);
    const closed = await server.act(`${made.headers.location}/closings`, 'ada', { lastDay: TODAY, reason: 'Såld.' }).expect(201);
    expect(closed.body.result).toMatchObject({ kind: 'company', closed: TODAY });
    expect((await server.get(made.headers.location ?? '').expect(200)).body.closed).toBe(TODAY);
    const again = await server.act(`${made.headers.location}/closings`, 'ada', { lastDay: TODAY, reason: 'Såld.' }).expect(409);
    expect(again.body.code).toBe('unit-already-closed');
  });

  it('say who may register and close them, and nothing of it to the public', async () => {
    expect((await server.get('/api/units').expect(200)).body).not.toHaveProperty('acts');
    expect((await server.get('/api/units', 'ada').expect(200)).body.acts).toMatchObject([{ act: 'register-unit', allowed: true }]);
    const open = `/api/units/${idOf('unit', 'utbildningsnamnden')}`;
    expect((await server.get(open, 'ada').expect(200)).body.acts).toMatchObject([
      { act: 'close-unit', href: `${open}/closings`, allowed: true },
      { act: 'leave-unit-out', refusal: { code: 'role-missing' } },
    ]);
    expect((await server.get(open, 'anna').expect(200)).body.acts).toMatchObject([
      { refusal: { code: 'role-missing' } },
      { refusal: { code: 'role-missing' } },
    ]);
    expect((await server.get(open).expect(200)).body).not.toHaveProperty('acts');
    const made = await server.act('/api/units', 'ada', { kind: 'office', name: 'Stadsmuseet' }).expect(201);
    await server.act(`${made.headers.location}/closings`, 'ada', { lastDay: TODAY, reason: 'Uppgått i annan.' }).expect(201);
    expect((await server.get(made.headers.location ?? '', 'ada').expect(200)).body.acts).toMatchObject([
      { refusal: { code: 'unit-already-closed' } },
      { refusal: { code: 'role-missing' } },
    ]);
  });

  it('are nobody else’s to register, nor of other kinds', async () => {
    await server.act('/api/units', 'anna', { kind: 'committee', name: 'Nämnd' }).expect(403);
    expect((await server.act('/api/units', 'ada', { kind: 'nämnd', name: '' }).expect(422)).body.pointers).toMatchObject([
      { pointer: '/kind', code: 'choice' },
      { pointer: '/name', code: 'length' },
    ]);
    await server.act(`/api/units/${idOf('unit', 'ingen')}/closings`, 'ada', { lastDay: TODAY, reason: 'R' }).expect(404);
    await server.get(`/api/units/${idOf('unit', 'ingen')}`).expect(404);
  });
});
