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
const told = decisionRecord();
const grant = { until: '2027-06-30', conditions: 'Avtalet förlängs inte.', record: told };
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
    const awaited = async () =>
      (await server.get('/api/work', 'kjell').expect(200)).body.awaited.filter(
        (one: { subject: { self: string } }) => one.subject.self === self,
      );
    expect(await awaited()).toMatchObject([{ kind: 'exemption-decision', due: expect.any(String), subject: { caseNumber, directive } }]);
    const { body } = await server.act(`${self}/grants`, 'stina', grant, on(1)).expect(201);
    expect(await awaited()).toEqual([]);
    expect(body).toMatchObject({ version: 2, result: { state: 'granted' } });
    const after = (await server.get(self, 'kjell').expect(200)).body;
    expect(after).toMatchObject({
      standsToday: true,
      until: '2027-06-30',
      conditions: 'Avtalet förlängs inte.',
      decisions: [{ ...told, document: 2, outcome: 'granted', body: 'delegate', entry: expect.any(String), hash: expect.any(String) }],
    });
    expect(after.decisions[0].by).toMatchObject({ name: 'Stina Berg', office: 'city-director', onBehalfOf: 'executive-board' });
    expect(after.decisions[0].by.mandates).toHaveLength(2);
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
      { outcome: 'refused', body: 'executive-board', on: '2026-11-27', board },
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

describe('a disqualification in the case of an exemption', () => {
  const of = (who: string, reasons = 'Äger del i leverantören.') => ({ person: idOf('person', who), reasons });
  const offersTo = async (self: string, who: string) => {
    const { acts } = (await server.get(self, who).expect(200)).body;
    return Object.fromEntries(
      acts.map(({ act, allowed, refusal }: { act: string; allowed: boolean; refusal?: { code: string } }) => [
        act,
        allowed || refusal?.code,
      ]),
    );
  };
  const waitingFor = async (self: string, who: string) =>
    (await server.get('/api/work', who).expect(200)).body.waiting.flatMap(
      ({ kind, subject, blocked }: { kind: string; subject: { self: string }; blocked?: { code: string } }) =>
        subject.self === self ? [blocked ? `${kind}: ${blocked.code}` : kind] : [],
    );

  it('is declared by the director, who then neither decides nor refers, and the deputy decides', async () => {
    const { self } = await asked();
    expect(await waitingFor(self, 'stina')).toEqual(['decide-exemption']);
    const { body } = await server.act(`${self}/interests`, 'stina', of('stina')).expect(201);
    expect(body).toMatchObject({ version: 2, result: { state: 'requested', self } });
    expect(await offersTo(self, 'stina')).toMatchObject({
      'grant-exemption': 'decider-disqualified',
      'refuse-exemption': 'decider-disqualified',
      'refer-exemption': 'decider-disqualified',
      'settle-exemption-disqualification': true,
    });
    expect((await server.act(`${self}/grants`, 'stina', grant, on(2)).expect(409)).body.code).toBe('decider-disqualified');
    expect((await server.act(`${self}/referrals`, 'stina', { reasons: 'Jäv.' }).expect(409)).body.code).toBe('decider-disqualified');
    expect((await server.act(`${self}/interests`, 'anna', of('stina')).expect(409)).body.code).toBe('interest-known');

    await server.city.done('ada', {
      type: 'name-deputy',
      person: idOf('person', 'maria'),
      inStead: idOf('person', 'stina'),
      employee: true,
      from: '2026-11-27',
      until: '2026-12-31',
      namedBy: { by: 'executive-board', day: '2026-11-25', paragraph: '§ 9' },
      reason: 'Jäv.',
    });
    expect(await offersTo(self, 'maria')).toMatchObject({ 'grant-exemption': true, 'refer-exemption': true });
    expect(await waitingFor(self, 'maria')).toEqual(['decide-exemption']);
    await server.act(`${self}/grants`, 'maria', grant, on(2)).expect(201);
    const after = (await server.get(self, 'anna').expect(200)).body;
    expect(after.interests).toEqual([
      { person: { id: idOf('person', 'stina'), name: 'Stina Berg' }, raisedBy: 'self', barsSince: expect.any(String) },
    ]);
    expect(after.decisions[0].by).toMatchObject({ office: 'deputy', inStead: 'Stina Berg' });
    expect((await server.get(self, 'kjell').expect(200)).body.interests).toEqual([]);
  });

  it('that another says of the director holds the decision until the board has settled it', async () => {
    const { self } = await asked();
    await server.act(`${self}/interests`, 'kjell', of('stina')).expect(201);
    expect(await waitingFor(self, 'stina')).toEqual(['settle-exemption-disqualification']);
    expect(await waitingFor(self, 'bodil')).toEqual(['settle-exemption-disqualification']);
    expect((await server.act(`${self}/grants`, 'stina', grant, on(2)).expect(409)).body.code).toBe('disqualification-open');
    const found = { ...of('stina', 'Hon har sålt sin andel.'), disqualified: false };
    expect((await server.act(`${self}/disqualifications`, 'stina', found).expect(409)).body.code).toBe('interest-disputed');
    const board = { day: '2026-11-27', paragraph: '§ 12', reasons: found.reasons };
    await server.act(`${self}/disqualifications`, 'bodil', { ...found, board }).expect(201);
    expect(await waitingFor(self, 'stina')).toEqual(['decide-exemption']);
    await server.act(`${self}/grants`, 'stina', grant, on(3)).expect(201);
  });

  it('of an officer holds the decision too, and waits for the officer, who may step aside', async () => {
    const { self } = await asked();
    await server.act(`${self}/interests`, 'kjell', of('anna')).expect(201);
    expect(await waitingFor(self, 'anna')).toEqual(['settle-exemption-disqualification']);
    expect(await waitingFor(self, 'stina')).toEqual(['decide-exemption: disqualification-open']);
    const board = { day: '2026-11-27', paragraph: '§ 12', reasons: 'Skäl.' };
    expect((await server.act(`${self}/refusals`, 'bodil', { board }, on(2)).expect(409)).body.code).toBe('disqualification-open');
    await server.act(`${self}/disqualifications`, 'anna', { ...of('anna'), disqualified: true }).expect(201);
    await server.act(`${self}/grants`, 'stina', grant, on(3)).expect(201);
  });

  it('is declared by those alone who see the case', async () => {
    const { self } = await asked();
    expect((await server.act(`${self}/interests`, 'sven', of('stina'))).status).toBeGreaterThanOrEqual(400);
    await server.act(`${self}/interests`, 'ada', of('stina')).expect(403);
    expect((await server.act(`${self}/interests`, 'anna', { person: 'stina', reasons: 'R' }).expect(422)).body.pointers).toMatchObject([
      { pointer: '/person' },
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
