import { idOf } from '@anvisa/cli/stockholm/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decisionRecord } from '../support/city.js';
import { type Stockholm, startStockholm } from './stockholm.js';

const KULTUR = idOf('unit', 'kulturnamnden');
const SOCIAL = idOf('unit', 'socialnamnden');

let server: Stockholm;
let directive: string;
let path: string;
beforeAll(async () => {
  server = await startStockholm();
  directive = await server.inForce();
  path = `/api/directives/${directive}/editions/1/exemptions`;
});
afterAll(() => server.end());

const request = { provision: 'p4', unit: KULTUR, reasons: 'Museernas avtal löper till sommaren.', until: '2027-06-30' };
const grant = { until: '2027-06-30', conditions: 'Avtalet förlängs inte.', record: decisionRecord() };
const asked = async (who = 'kjell', body: object = request) => {
  const { body: answer, headers } = await server.act(path, who, body).expect(201);
  return { self: headers.location ?? '', id: answer.result.exemption as string, caseNumber: answer.result.caseNumber as string };
};
const on = (version: number) => ({ 'if-match': `"${version}"` });

describe('an exemption', () => {
  it('is asked for by a committee, granted by whom the directive names, and stands until its last day', async () => {
    const { self, caseNumber } = await asked();
    expect(caseNumber).toMatch(/^031-\d+\/2026$/);
    const before = await server.get(self, 'stina').expect(200);
    expect(before.headers.etag).toBe('"1"');
    expect(before.body).toMatchObject({ state: 'requested', standsToday: false, requestedBy: { name: 'Kjell Ros' }, decisions: [] });
    const { body } = await server.act(`${self}/grants`, 'stina', grant, on(1)).expect(201);
    expect(body).toMatchObject({ version: 2, result: { state: 'granted' } });
    const after = (await server.get(self, 'kjell').expect(200)).body;
    expect(after).toMatchObject({
      standsToday: true,
      until: '2027-06-30',
      conditions: 'Avtalet förlängs inte.',
      decisions: [{ outcome: 'granted', body: 'delegate', by: { name: 'Stina Berg' } }],
    });
    const revocation = { record: decisionRecord({ reasons: 'Avtalet är uppsagt.' }) };
    await server.act(`${self}/revocations`, 'stina', revocation, on(2)).expect(201);
    expect((await server.get(self, 'henrik').expect(200)).body).toMatchObject({ state: 'revoked', standsToday: false });
  });

  it('stands in the register by the words of what it is from', async () => {
    const { self, caseNumber } = await asked();
    await server.act(`${self}/grants`, 'stina', grant, on(1)).expect(201);
    const { content } = (await server.get(`/api/directives/${directive}/editions/1`, 'anna').expect(200)).body.text;
    const itemsFor = async (who?: string) =>
      (await server.get(`/api/register?case=${encodeURIComponent(caseNumber)}`, who).expect(200)).body.items;
    const about = `4 § ${content.provisions[3].heading}, ${content.title}`;
    expect(await itemsFor()).toMatchObject([
      { number: 2, kind: 'ExemptionGranted', about },
      { number: 1, kind: 'ExemptionRequested', about, counterpart: 'Kulturnämnden' },
    ]);
    expect((await itemsFor()).filter((one: object) => 'exemption' in one)).toEqual([]);
    const id = self.split('/').at(-1);
    expect(await itemsFor('stina')).toMatchObject([{ exemption: id }, { exemption: id }]);

    const marks = `/api/directives/${directive}/editions/1/secrecy-marks`;
    await server
      .act(marks, 'rolf', { provision: 'OSL 18:13', authority: 'Kommunstyrelsen', from: '2026-11-27', reasons: 'Skydd.' })
      .expect(201);
    expect((await itemsFor()).map((one: { about: string }) => one.about)).toEqual(['Sekretess', 'Sekretess']);
    expect((await itemsFor('rolf'))[0]).toMatchObject({ about });
    await server.act(`${marks}/1/liftings`, 'rolf', { reasons: 'Prövad.' }).expect(201);
  });

  it('is referred to the board, whose secretary records what it decided', async () => {
    const { self } = await asked();
    await server.act(`${self}/referrals`, 'stina', { reasons: 'Principiell betydelse.' }).expect(201);
    const board = { day: '2026-11-27', paragraph: '§ 12', reasons: 'Styrelsen avslår.' };
    const early = await server.act(`${self}/refusals`, 'stina', { record: decisionRecord() }, on(2)).expect(403);
    expect(early.body.code).toBe('role-missing');
    await server.act(`${self}/refusals`, 'bodil', { board }, on(2)).expect(201);
    expect((await server.get(self, 'bodil').expect(200)).body.decisions).toMatchObject([
      { outcome: 'refused', body: 'executive-board', on: '2026-11-27' },
    ]);
  });

  it('is decided at the version that was seen', async () => {
    const { self } = await asked();
    expect((await server.act(`${self}/grants`, 'stina', grant).expect(428)).body).toMatchObject({ code: 'version-missing', current: self });
    expect((await server.act(`${self}/grants`, 'stina', grant, on(7)).expect(412)).body).toMatchObject({
      facts: { version: 1 },
      current: self,
    });
  });

  it('is refused with its ground, in both languages', async () => {
    const { self } = await asked();
    const longer = { ...grant, until: '2027-12-31' };
    const swedish = await server.act(`${self}/grants`, 'stina', longer, on(1)).expect(409);
    const english = await server.act(`${self}/grants`, 'stina', longer, { ...on(1), 'accept-language': 'en' }).expect(409);
    expect(swedish.body).toMatchObject({ code: english.body.code, ground: expect.any(String) });
    expect(swedish.body.detail).not.toBe(english.body.detail);
    expect((await server.act(`${self}/grants`, 'stina', { until: '2027-06-30', conditions: '' }, on(1)).expect(409)).body.code).toBe(
      'exemption-record-missing',
    );
    expect((await server.act(path, 'kjell', { ...request, unit: SOCIAL }).expect(409)).body.code).toBe('not-contact-of-unit');
    expect((await server.act(path, 'kjell', { ...request, provision: 'p9' }).expect(409)).body.code).toBe('provision-not-found');
    await server.act(`/api/exemptions/${directive}/grants`, 'stina', grant, on(1)).expect(404);
  });

  it.each([
    ['a last day that does not exist', { ...request, until: '2027-06-31' }, '/until'],
    ['a unit that is no id', { ...request, unit: 'kulturnamnden' }, '/unit'],
    ['reasons as a list', { ...request, reasons: ['R'] }, '/reasons'],
    ['an edition of its own', { ...request, edition: 2 }, '/edition'],
  ])('is not asked for with %s', async (_, body, pointer) => {
    expect((await server.act(path, 'kjell', body).expect(422)).body.pointers).toMatchObject([{ pointer }]);
  });

  it('is not decided with half a record', async () => {
    const record = { ...decisionRecord(), dissents: [{ name: 'Per Ek' }], delegable: 'ja' };
    const { pointers } = (await server.act(`/api/exemptions/${directive}/refusals`, 'stina', { record }, on(1)).expect(422)).body;
    expect(pointers.map(({ pointer }: { pointer: string }) => pointer).toSorted((a: string, b: string) => (a < b ? -1 : 1))).toEqual([
      '/record/delegable',
      '/record/dissents/0/text',
    ]);
  });
});

describe('the list of exemptions', () => {
  it('shows the house all, and a committee’s contact their own', async () => {
    const { id } = await asked('sven', { ...request, unit: SOCIAL });
    const ids = async (who: string, query = '') =>
      (await server.get(`/api/exemptions${query}`, who).expect(200)).body.items.map((one: { id: string }) => one.id);
    expect(await ids('anna')).toContain(id);
    expect(await ids('sven')).toEqual([id]);
    expect(await ids('kjell')).not.toContain(id);
    expect(await ids('kjell', `?unit=${SOCIAL}`)).toEqual([]);
    expect(await ids('anna', `?unit=${SOCIAL}&directive=${directive}&state=requested`)).toEqual([id]);
    expect((await server.get(`${path}?state=refused`, 'anna').expect(200)).body.items).toHaveLength(1);
    await server.get(`/api/exemptions/${id}`, 'kjell').expect(404);
    await server.get(`/api/exemptions/${id}`, 'ada').expect(403);
    await server.get('/api/exemptions', 'ada').expect(403);
    await server.get('/api/exemptions').expect(401);
    await server.get('/api/exemptions?state=beviljat', 'anna').expect(422);
  });

  it('is paged, the latest first', async () => {
    const whole = (await server.get('/api/exemptions', 'anna').expect(200)).body.items;
    const first = (await server.get('/api/exemptions?limit=2', 'anna').expect(200)).body;
    const second = (await server.get(`/api/exemptions?limit=2&cursor=${first.next}`, 'anna').expect(200)).body;
    expect([...first.items, ...second.items]).toEqual(whole.slice(0, 4));
    expect((await server.get(`/api/exemptions?cursor=${first.next}`, 'kjell').expect(422)).body.code).toBe('cursor-invalid');
  });
});
