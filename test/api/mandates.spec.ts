import { BOARDS_MANDATE, COUNCILS_MANDATE, STRATEGY } from '@anvisa/cli/stockholm/strategy';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Stockholm, startStockholm, TODAY } from './stockholm.js';

let server: Stockholm;
beforeAll(async () => {
  server = await startStockholm({ councilDecided: false });
});
afterAll(() => server.end());

const chain = async (query = 'area=telefoni') => (await server.get(`/api/mandate-chain?${query}`).expect(200)).body;
const approve = (more: object) =>
  server.act(`/api/strategies/${STRATEGY}/council-decisions`, 'bodil', {
    day: '2026-11-23',
    paragraph: 'exempel',
    isExample: true,
    ...more,
  });
const toConfirm = async (who: string) =>
  (await server.get('/api/work', who).expect(200)).body.waiting
    .filter(({ kind }: { kind: string }) => kind === 'confirm-mandate')
    .map(({ href, why, subject }: { href: string; why: object; subject: { caseNumber: string } }) => ({
      href,
      why,
      caseNumber: subject.caseNumber,
    }));
const terms = {
  giver: 'executive-board',
  holder: 'city-director',
  areas: ['telefoni'],
  parent: COUNCILS_MANDATE,
  from: TODAY,
  decidedOn: '2026-11-23',
  paragraph: '§ 3',
  mayNameDeputy: false,
  maySubdelegate: false,
  text: 'Besluta om telefoni.',
};

describe('the chain of mandates', () => {
  it('carries nothing while the council has not decided, and says why to anyone', async () => {
    expect(await chain()).toMatchObject({
      area: 'telefoni',
      on: TODAY,
      carries: false,
      why: 'mandate-condition-unmet',
      links: [
        { state: 'conditional', coversArea: true, mandate: { id: BOARDS_MANDATE, ground: 'KL 1991:900 6:33' } },
        { state: 'conditional', mandate: { id: COUNCILS_MANDATE, giver: 'council' }, condition: { caseNumber: '031-2080/2008' } },
      ],
    });
    expect((await chain('area=telefoni&on=2008-01-01')).links[0].state).not.toBe('in-force');
  });

  it('waits for the board when the council changes the strategy, and carries from its confirmation on', async () => {
    await approve({ outcome: 'approved-with-changes', changes: 'Årlig redovisning.' }).expect(201);
    expect((await chain()).why).toBe('mandate-awaits-confirmation');
    expect(await toConfirm('bodil')).toEqual(
      [
        { href: `/api/mandates/${COUNCILS_MANDATE}/confirmations`, why: { holder: 'executive-board' }, caseNumber: '031-2080/2008' },
        { href: `/api/mandates/${BOARDS_MANDATE}/confirmations`, why: { holder: 'city-director' }, caseNumber: '031-2080/2008' },
      ].sort((a, b) => a.href.localeCompare(b.href)),
    );
    expect(await toConfirm('rita')).toEqual([]);
    for (const mandate of [BOARDS_MANDATE, COUNCILS_MANDATE]) {
      await server.act(`/api/mandates/${mandate}/confirmations`, 'bodil', { day: '2026-11-24', paragraph: '§ 2' }).expect(201);
    }
    expect(await toConfirm('bodil')).toEqual([]);
    const carries = await chain();
    expect(carries).toMatchObject({ carries: true, links: [{ state: 'in-force' }, { state: 'in-force' }] });
    expect(carries).not.toHaveProperty('why');
  });
});

describe('mandates', () => {
  it('are issued and revoked, and shown with the state of a day', async () => {
    const made = await server.act('/api/mandates', 'bodil', terms).expect(201);
    const self = made.headers.location ?? '';
    expect((await server.get(self).expect(200)).body).toMatchObject({ areas: ['telefoni'], state: 'in-force', ground: 'KL 2017:725 7:5' });
    const revocation = { from: '2026-12-01', decidedOn: TODAY, paragraph: '§ 4', reason: 'Styrelsen beslutar själv.' };
    await server.act(`${self}/revocations`, 'bodil', revocation).expect(201);
    const on = async (day: string) => {
      const { items } = (await server.get(`/api/mandates?on=${day}`).expect(200)).body;
      return items.find(({ id }: { id: string }) => self.endsWith(id)).state;
    };
    expect(await on('2026-11-30')).toBe('in-force');
    expect(await on('2026-12-01')).toBe('revoked');
  });

  it('are paged, the latest first', async () => {
    const first = (await server.get('/api/mandates?limit=1').expect(200)).body;
    expect(first.items[0].from).toBe(TODAY);
    const second = (await server.get(`/api/mandates?limit=1&cursor=${first.next}`).expect(200)).body;
    expect(second.items[0].from).toBe('2008-10-22');
  });

  it('are the board secretary’s to record, as their list says to the signed-in', async () => {
    const offered = async (who?: string) => (await server.get('/api/mandates', who).expect(200)).body.acts;
    expect(await offered()).toBeUndefined();
    expect(await offered('bodil')).toMatchObject([{ act: 'issue-mandate', allowed: true, href: '/api/mandates' }]);
    expect(await offered('rolf')).toMatchObject([{ act: 'issue-mandate', refusal: { code: 'role-missing' } }]);
    await server.act('/api/mandates', 'stina', terms).expect(403);
    const conditional = { ...terms, condition: { strategy: BOARDS_MANDATE } };
    await server.act('/api/mandates', 'bodil', conditional).expect(404);
    const wider = await server.act('/api/mandates', 'bodil', { ...terms, giver: 'council' }).expect(409);
    expect(wider.body.ground).toEqual(expect.any(String));
  });

  it.each([
    ['areas', { ...terms, areas: 'some' }, '/areas'],
    ['no area', { ...terms, areas: [] }, '/areas'],
    ['an area twice', { ...terms, areas: ['telefoni', 'telefoni'] }, '/areas'],
    ['a condition', { ...terms, condition: 'x' }, '/condition'],
    ['a day', { ...terms, until: '2026-13-01' }, '/until'],
  ])('are not taken with a wrong %s', async (_, body, pointer) => {
    const { pointers } = (await server.act('/api/mandates', 'bodil', body, { 'accept-language': 'en' }).expect(422)).body;
    expect(pointers).toMatchObject([{ pointer, detail: expect.stringMatching(/^Must/) }]);
  });

  it('are asked for with an area and a day that there are', async () => {
    await server.get('/api/mandate-chain').expect(422);
    await server.get('/api/mandate-chain?area=telefoni&on=2026-02-30').expect(422);
    const { pointers } = (await server.get('/api/mandate-chain?area=finns-inte&on=2026-11-25').expect(422)).body;
    expect(pointers).toMatchObject([{ pointer: '/area', detail: expect.stringContaining('telefoni') }]);
    const misspelt = await server.act('/api/mandates', 'bodil', { ...terms, areas: ['telefonni'] }).expect(409);
    expect(misspelt.body).toMatchObject({ code: 'mandate-area-unknown', detail: expect.stringContaining('telefonni') });
  });
});
