import { AREA_MAP, AREAS } from '@anvisa/cli/stockholm/area-map';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MORE_AREAS } from '../support/areas.js';
import { type Stockholm, startStockholm, TODAY } from './stockholm.js';

let server: Stockholm;
beforeAll(async () => {
  server = await startStockholm();
});
afterAll(() => server.end());

const path = `/api/area-maps/${AREA_MAP}`;
const components = AREAS.flatMap((area) => area.components);
const areas = [
  ...AREAS.map(({ id, name, components: own }) => ({ id, name, isExample: true, components: own.map((one) => one.id) })),
  ...MORE_AREAS,
];
const adoption = { from: '2027-01-01', decision: { body: 'executive-board', day: TODAY, paragraph: '§ 8' }, fates: [] };

describe('the area map', () => {
  it('is shown to anyone: areas, what they cost, and which directive governs them', async () => {
    const directive = await server.inForce();
    const { body } = await server.get('/api/area-map').expect(200);
    expect(body).toMatchObject({ on: '2026-11-27', map: AREA_MAP, version: 1, coverage: { uncovered: [], claimedTwice: [], unknown: [] } });
    const telephony = body.areas.find(({ id }: { id: string }) => id === 'telefoni');
    expect(telephony).toMatchObject({ yearlyCostSek: 71_000_000, isExample: true, directive: { directive, edition: 1 } });
    expect(body.yearlyCostSek).toBe(components.reduce((sum, { yearlyCostSek }) => sum + yearlyCostSek, 0));
    expect((await server.get(`/api/area-map?on=${TODAY}`).expect(200)).body.areas).not.toContainEqual(
      expect.objectContaining({ directive: expect.anything() }),
    );
    expect(body).not.toHaveProperty('acts');
    expect((await server.get('/api/area-map', 'kjell').expect(200)).body.acts).toMatchObject([
      { act: 'draft-area-map', refusal: { code: 'role-missing' } },
      { act: 'adopt-area-map', refusal: { code: 'role-missing' } },
    ]);
    await server.get('/api/area-map?on=2008-01-01').expect(404);
    await server.get('/api/area-map?on=2026-02-30').expect(422);
  });

  it('warns of what is uncovered or claimed twice while drafting, and refuses to adopt it', async () => {
    const [first, second, ...others] = areas;
    const doubled = [{ ...first, components: ['serverdrift', 'ekonomisystem', 'telex'] }, second, ...others];
    const drafted = await server.act(`${path}/drafts`, 'anna', { components, areas: doubled }).expect(201);
    expect(drafted.body.result).toMatchObject({
      version: 2,
      coverage: {
        uncovered: ['lagring', 'stadsnat'],
        claimedTwice: [{ component: 'ekonomisystem', areas: ['driftentreprenad', 'systemforvaltning'] }],
        unknown: [{ component: 'telex', area: 'driftentreprenad' }],
      },
    });
    const refused = await server.act(`${path}/adoptions`, 'bodil', adoption).expect(409);
    expect(refused.body.ground).toEqual(expect.any(String));
    const offered = async (who: string) =>
      ((await server.get(path, who).expect(200)).body.acts as { act: string; allowed: boolean; refusal?: { code: string } }[]).map(
        ({ act, allowed, refusal }) => [act, allowed || refusal?.code],
      );
    expect(await offered('anna')).toEqual([
      ['draft-area-map', true],
      ['adopt-area-map', 'role-missing'],
    ]);
    expect(await offered('bodil')).toEqual([
      ['draft-area-map', 'role-missing'],
      ['adopt-area-map', 'component-uncovered'],
    ]);
    const seen = (await server.get(path, 'henrik').expect(200)).body;
    expect(seen.versions[1]).toMatchObject({ version: 2, coverage: drafted.body.result.coverage });
    expect(seen.versions[1]).not.toHaveProperty('from');
    await server.get(path).expect(401);
  });

  it('asks what becomes of the directives of areas that it reshapes', async () => {
    const merged = areas
      .filter(({ id }) => id !== 'ovrigt')
      .map((area) => (area.id === 'hardvara' ? { ...area, components: [...area.components, 'e-tjanster', 'utbildning'] } : area));
    await server.act(`${path}/drafts`, 'henrik', { components, areas: merged }).expect(201);
    const undecided = await server.act(`${path}/adoptions`, 'bodil', adoption, { 'accept-language': 'en' }).expect(409);
    expect(undecided.headers['content-language']).toBe('en');
    const fates = [
      { area: 'hardvara', fate: 'keep' },
      { area: 'ovrigt', fate: 'move', to: 'hardvara' },
    ];
    const begun = await server.act('/api/directives', 'anna', { area: 'ovrigt', title: 'Övrigt' }).expect(201);
    const { self, directive } = begun.body.result;
    const adopted = await server.act(`${path}/adoptions`, 'bodil', { ...adoption, fates }).expect(201);
    expect(adopted.body.result).toMatchObject({ version: 2, self: path });
    expect((await server.get('/api/area-map?on=2027-01-01').expect(200)).body.version).toBe(2);
    expect((await server.get('/api/area-map?on=2026-12-31').expect(200)).body.version).toBe(1);
    expect(adopted.body.receipt.map(({ type }: { type: string }) => type)).toEqual(['AreaMapAdopted', 'DirectiveMoved']);

    const listed = async (area: string) =>
      (await server.get(`/api/directives?area=${area}`, 'anna').expect(200)).body.items.filter(
        (one: { directive: string }) => one.directive === directive,
      );
    const shown = async () => (await server.get(self, 'anna').expect(200)).body.area;
    expect([await shown(), await listed('ovrigt'), await listed('hardvara')]).toMatchObject(['ovrigt', [{ area: 'ovrigt' }], []]);
    await server.passTo('2027-01-01');
    expect([await shown(), await listed('ovrigt'), await listed('hardvara')]).toMatchObject(['hardvara', [], [{ area: 'hardvara' }]]);
    await server.passTo('2026-11-27');
  });

  it.each([
    ['a cost in fractions', { components: [{ ...components[0], yearlyCostSek: 1.5 }], areas }, '/components/0/yearlyCostSek'],
    ['an id with a slash', { components, areas: [{ ...areas[0], id: 'a/b' }] }, '/areas/0/id'],
    ['a component as a number', { components, areas: [{ ...areas[0], components: [1] }] }, '/areas/0/components'],
    ['an unknown field', { components, areas: [{ ...areas[0], owner: 'x' }] }, '/areas/0/owner'],
  ])('takes no %s', async (_, body, pointer) => {
    expect((await server.act(`${path}/drafts`, 'anna', body).expect(422)).body.pointers).toMatchObject([{ pointer }]);
  });

  it('is prepared by the IT department or the administrator, who does not adopt it', async () => {
    await server.act(`${path}/drafts`, 'bodil', { components, areas }).expect(403);
    await server.act(`${path}/adoptions`, 'anna', adoption).expect(409);
    const drafted = await server.act(`${path}/drafts`, 'ada', { components, areas }).expect(201);
    expect(drafted.body.result.coverage).toEqual({ uncovered: [], claimedTwice: [], unknown: [] });
    expect((await server.get(path, 'ada').expect(200)).body.acts).toMatchObject([
      { act: 'draft-area-map', allowed: true },
      { act: 'adopt-area-map', refusal: { code: 'role-missing' } },
    ]);
    expect((await server.act(`${path}/adoptions`, 'ada', adoption).expect(403)).body.code).toBe('role-missing');
    await server.act('/api/area-maps/karta/drafts', 'anna', { components, areas }).expect(404);
    await server.get(`/api/area-maps/${AREA_MAP.replace(/^./, '0')}`, 'anna').expect(404);
  });
});
