import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Stockholm, startStockholm } from './stockholm.js';

let server: Stockholm;
beforeAll(async () => {
  server = await startStockholm();
  await server.inForce();
});
afterAll(() => server.end());

const ask = async (q: string, on = '2026-11-27') =>
  (await server.get(`/api/what-applies?q=${encodeURIComponent(q)}&on=${on}`).expect(200)).body;
const meant = async (q: string) => (await ask(q)).items.map(({ component }: { component: string }) => component);

describe('what applies to what somebody wants to buy', () => {
  it.each([
    ['bärbar dator', ['klientutrustning']],
    ['Bärbara datorer till lärare', ['klientutrustning']],
    ['datorn', ['klientutrustning']],
    ['växel', ['vaxel']],
    ['telefonväxeln', ['vaxel']],
    ['konsult', ['it-konsulter', 'utredning']],
    ['en konsult', ['it-konsulter', 'utredning']],
    ['kopia', ['skrivare', 'lagring']],
    ['programmer', ['it-konsulter']],
    ['telefoni', ['kundtjanst', 'vaxel']],
    ['hårdvara', ['klientutrustning', 'skrivare']],
    ['programvara', ['kontorsprogram', 'licenser']],
    ['gräsklippare', []],
    ['och', []],
    ["skrivare' | & ! :* <->", ['skrivare']],
  ])('«%s» means %j', async (q, expected) => {
    expect(await meant(q)).toEqual(expected);
  });

  it('shows the area, the agreements, and how it is bought by the directive in force that day', async () => {
    const { items } = await ask('växel');
    expect(items).toMatchObject([
      {
        name: 'Telefonväxel',
        area: 'telefoni',
        areaName: 'Telefoni',
        yearlyCostSek: 21_000_000,
        agreements: [{ number: '4410', supplier: 'Växelbolaget (exempel)', until: '2027-06-30' }],
        directive: { edition: 1, inForceFrom: '2026-11-26' },
      },
    ]);
    expect(items[0].directive.provisions.map(({ number, part }: { number: number; part: string }) => [number, part])).toEqual([
      [2, 'responsibility'],
      [4, 'procurement'],
    ]);
    await server.get(items[0].directive.provisions[0].self).expect(200);
  });

  it('knows no directive before its day, and no component before the map', async () => {
    expect((await ask('växel', '2026-11-25')).items[0].directive).toBeUndefined();
    expect(await ask('växel', '2026-11-25')).toMatchObject({ isDivided: true });
    expect(await ask('växel', '2026-11-24')).toMatchObject({ isDivided: false, items: [] });
  });

  it('asks for words', async () => {
    await server.get('/api/what-applies').expect(422);
    await server.get(`/api/what-applies?q=${'a'.repeat(201)}`).expect(422);
  });
});
