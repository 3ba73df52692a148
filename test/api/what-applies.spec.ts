import { AREA_MAP, AREAS } from '@anvisa/cli/stockholm/area-map';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MORE_AREAS } from '../support/areas.js';
import { type Stockholm, startStockholm, TODAY } from './stockholm.js';

let server: Stockholm;
let directive: string;
beforeAll(async () => {
  server = await startStockholm();
  directive = await server.inForce();
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

describe('when a map closes the area of a directive in force, and means its repeal', () => {
  const waiting = async () => (await server.get('/api/work', 'henrik').expect(200)).body.waiting.filter(isRepeal);
  const isRepeal = ({ kind }: { kind: string }) => kind === 'prepare-repeal';

  it('the directive still governs, and the head of IT is asked to prepare the repeal', async () => {
    expect([(await ask('växel')).items[0].stillGoverning, await waiting()]).toEqual([[], []]);
    const components = AREAS.flatMap((area) => area.components);
    const areas = AREAS.filter(({ id }) => id !== 'telefoni').map(({ id, name, components: own }) => ({
      id,
      name,
      isExample: true,
      components: (id === 'hardvara' ? [...own, ...(AREAS.find((one) => one.id === 'telefoni')?.components ?? [])] : own).map(
        (one) => one.id,
      ),
    }));
    const path = `/api/area-maps/${AREA_MAP}`;
    await server.act(`${path}/drafts`, 'henrik', { components, areas: [...areas, ...MORE_AREAS] }).expect(201);
    const decision = { body: 'executive-board', day: TODAY, paragraph: '§ 8' };
    const fates = [
      { area: 'hardvara', fate: 'keep' },
      { area: 'telefoni', fate: 'repeal' },
    ];
    await server.act(`${path}/adoptions`, 'bodil', { from: '2026-12-01', decision, fates }).expect(201);

    const [before] = (await ask('växel', '2026-11-30')).items;
    expect(before).toMatchObject({ area: 'telefoni', directive: { directive }, stillGoverning: [] });
    const [item] = (await ask('växel', '2026-12-01')).items;
    expect(item).toMatchObject({
      area: 'hardvara',
      stillGoverning: [{ directive, edition: 1, area: 'telefoni', areaName: 'Telefoni', areaClosed: '2026-12-01' }],
    });
    expect(item.directive).toBeUndefined();
    expect(item.stillGoverning[0].provisions).toHaveLength(2);
    expect((await ask('skrivare', '2026-12-01')).items[0].stillGoverning).toEqual([]);

    expect(await waiting()).toMatchObject([
      { subject: { directive, edition: 1 }, due: '2026-12-01', why: { area: 'Telefoni', closes: '2026-12-01' } },
    ]);
  });
});
