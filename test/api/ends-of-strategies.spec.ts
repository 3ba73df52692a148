import { idOf } from '@anvisa/cli/stockholm/ids';
import { BOARDS_MANDATE, STRATEGY } from '@anvisa/cli/stockholm/strategy';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Stockholm, startStockholm } from './stockholm.js';

const SOCIAL = idOf('unit', 'socialnamnden');
const revocation = { day: '2026-11-24', paragraph: 'exempel', isExample: true, lastDay: '2026-12-31', reason: 'Ny ordning.' };

let server: Stockholm;
let directive: string;
beforeAll(async () => {
  server = await startStockholm();
  directive = await server.inForce({ addressees: [SOCIAL] });
});
afterAll(() => server.end());

const items = async (path: string, who?: string) => (await server.get(path, who).expect(200)).body.items as Record<string, unknown>[];

/** What each way of asking answers of a day. */
async function applying(on: string) {
  const answers = [
    await items(`/api/in-force?on=${on}`),
    await items(`/api/in-force?on=${on}&area=telefoni`),
    await items(`/api/search?q=telefoni&on=${on}`),
  ];
  return answers.map((found) => found.length);
}

describe('the end of a strategy', () => {
  it('is in every answer from when it is recorded, though the day is to come and no conductor has seen it', async () => {
    expect(await applying('2027-01-01')).toEqual([1, 1, 1]);
    await server.act(`/api/strategies/${STRATEGY}/revocations`, 'bodil', revocation).expect(201);
    expect([await applying('2026-12-31'), await applying('2027-01-01')]).toEqual([
      [1, 1, 1],
      [0, 0, 0],
    ]);
    expect(await items('/api/in-force')).toMatchObject([{ directive, inForceUntil: '2026-12-31' }]);
  });

  it('is on the directive’s own pages, in what is next of it and in what the year brings', async () => {
    const self = `/api/directives/${directive}`;
    expect(await items('/api/directives')).toMatchObject([{ directive, inForceUntil: '2026-12-31' }]);
    expect((await server.get(self).expect(200)).body.editions).toMatchObject([{ inForceUntil: '2026-12-31' }]);
    const edition = (await server.get(`${self}/editions/1`).expect(200)).body;
    expect(edition).toMatchObject({ inForceUntil: '2026-12-31' });
    expect(await items(`${self}/provisions/${edition.text.content.provisions[0].id}/history`)).toMatchObject([
      { inForceUntil: '2026-12-31' },
    ]);
    const { dues } = (await server.get(`${self}/editions/1/next`, 'anna').expect(200)).body as { dues: Record<string, string>[] };
    expect(dues).toContainEqual(expect.objectContaining({ act: 'lapse', due: '2026-12-31T23:00:00.000Z' }));
    expect(dues.map(({ act }) => act)).not.toContain('open-evaluation');
    const coming = async (year: number) => (await items(`/api/figures/coming?year=${year}`, 'anna')).map(({ kind, day }) => [kind, day]);
    expect([await coming(2026), await coming(2027)]).toEqual([[['expiry', '2026-12-31']], []]);
  });

  it('is so after midnight, and stays so once the conductor has noted it', async () => {
    await server.passTo('2027-01-01');
    const today = async () => [await items('/api/in-force'), (await server.get(`/api/directives/${directive}/in-force`)).status];
    expect(await today()).toEqual([[], 404]);
    await server.conduct(directive);
    expect(await today()).toEqual([[], 404]);
    expect(await items('/api/in-force?on=2026-12-31')).toMatchObject([{ directive, inForceUntil: '2026-12-31' }]);
  });
});

describe('the end of a strategy that is recorded late', () => {
  let late: Stockholm;
  beforeAll(async () => {
    late = await startStockholm();
    await late.inForce();
  });
  afterAll(() => late.end());

  const path = `/api/mandates/${BOARDS_MANDATE}`;
  const shown = async () => (await late.get(path).expect(200)).body;
  const listed = async () => (await late.get(`${path}/decisions-after-revocation`, 'axel').expect(200)).body.items;

  it('lists what was decided on its mandates meanwhile, as a late revocation does', async () => {
    expect([await listed(), (await shown()).decisionsAfterRevocation]).toEqual([[], undefined]);
    const ended = { ...revocation, day: '2026-11-20', lastDay: '2026-11-24' };
    await late.act(`/api/strategies/${STRATEGY}/revocations`, 'bodil', ended).expect(201);
    expect(await shown()).toMatchObject({ state: 'lapsed', decisionsAfterRevocation: `${path}/decisions-after-revocation` });
    expect(await listed()).toMatchObject([{ kind: 'EditionApproved', decidedOn: '2026-11-25' }]);
    expect((await late.get('/api/in-force?on=2026-11-26').expect(200)).body.items).toEqual([]);
  });
});

describe('a strategy whose successor a court annuls', () => {
  let city: Stockholm;
  beforeAll(async () => {
    city = await startStockholm();
  });
  afterAll(() => city.end());

  const successor = async () => {
    const terms = { caseNumber: '031-99/2026', reviewMonths: 12, isExample: true, steeringDocuments: [], relatedDecisions: [] };
    const self: string = (await city.act('/api/strategies', 'anna', { title: 'Den nya', ...terms }).expect(201)).body.result.self;
    const statement = { statement: '2026:1', day: '2026-11-02', proposes: ['Godkänn strategin.'], signedBy: ['Sten Nordin'] };
    await city.act(`${self}/office-statements`, 'anna', { dated: '2026-10-01', preparedBy: 'It-avdelningen' }).expect(201);
    await city.act(`${self}/preparations`, 'bodil', { presenter: 'Sten Nordin' }).expect(201);
    await city.act(`${self}/board-proposals`, 'bodil', statement).expect(201);
    const approval = { day: '2026-11-23', from: '2026-12-01', paragraph: '1', outcome: 'approved', isExample: true };
    await city.act(`${self}/council-decisions`, 'bodil', approval).expect(201);
    return self;
  };

  it('names the directives that ended with it meanwhile, which are to be decided anew', async () => {
    const ended = await city.inForce();
    const self = await successor();
    const path = `/api/strategies/${STRATEGY}`;
    const decideAnew = async () => (await city.get(path).expect(200)).body.decideAnew;
    await city.act(`${path}/supersessions`, 'bodil', { by: self.split('/').at(-1) ?? '', carriesOver: [] }).expect(201);
    await city.passTo('2026-12-01');
    await city.conduct(ended);
    expect(await decideAnew()).toBeUndefined();
    await city.act(`${self}/annulments`, 'bodil', { day: '2026-12-01', court: 'Förvaltningsrätten', reason: 'Formfel.' }).expect(201);
    expect(await decideAnew()).toEqual([{ directive: ended, edition: 1, title: expect.any(String) }]);
    expect((await city.get('/api/in-force').expect(200)).body.items).toEqual([]);
  });
});
