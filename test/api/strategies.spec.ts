import { BOARDS_MANDATE, STRATEGY } from '@anvisa/cli/stockholm/strategy';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Stockholm, startStockholm } from './stockholm.js';

let server: Stockholm;
beforeAll(async () => {
  server = await startStockholm({ councilDecided: false });
});
afterAll(() => server.end());

const path = `/api/strategies/${STRATEGY}`;
const revocation = { day: '2026-11-24', paragraph: 'exempel', isExample: true, lastDay: '2026-12-31', reason: 'Ny ordning.' };
const approval = { day: '2008-11-17', paragraph: 'exempel', outcome: 'approved', isExample: true };

interface Offer {
  readonly act: string;
  readonly allowed: boolean;
  readonly refusal?: { readonly code: string };
}

const strategyNumbered = (caseNumber: string) => ({
  title: 'En annan strategi',
  caseNumber,
  reviewMonths: 12,
  isExample: true,
  steeringDocuments: [{ caseNumber: '031-2486/2007', title: 'IT-programmet', decided: { body: 'council', day: '2008-03-03' } }],
  relatedDecisions: [{ caseNumber: '031-826/2008', title: 'Gemensam it-service' }],
});

const registered = async (caseNumber: string) => {
  const { body } = await server.act('/api/strategies', 'anna', strategyNumbered(caseNumber)).expect(201);
  return body.result.self as string;
};

describe('the strategy of 2008', () => {
  it('offers its acts to the signed-in, with the reason of each that they may not do', async () => {
    const offered = async (at: string, who?: string) => {
      const { acts = [] } = (await server.get(at, who).expect(200)).body as { acts?: Offer[] };
      return Object.fromEntries(acts.map(({ act, allowed, refusal }) => [act, allowed || refusal?.code]));
    };
    expect(await offered(path)).toEqual({});
    const bodil = await offered(path, 'bodil');
    expect(bodil).toMatchObject({
      'record-council-decision': true,
      'record-preparation': 'strategy-out-of-order',
      'revoke-strategy': 'strategy-out-of-order',
    });
    expect(await offered(path, 'anna')).toMatchObject({ 'record-council-decision': 'role-missing', 'attach-strategy-document': true });
    const mandate = `/api/mandates/${BOARDS_MANDATE}`;
    expect(await offered(mandate, 'bodil')).toEqual({ 'confirm-mandate': 'mandate-nothing-to-confirm', 'revoke-mandate': true });
    expect(await offered(mandate, 'anna')).toEqual({ 'confirm-mandate': 'role-missing', 'revoke-mandate': 'role-missing' });
  });

  it('may be registered by those who prepare, as the list says to the signed-in', async () => {
    const offered = async (who?: string) => (await server.get('/api/strategies', who).expect(200)).body.acts;
    expect(await offered()).toBeUndefined();
    expect(await offered('rolf')).toMatchObject([{ act: 'register-strategy', allowed: true, href: '/api/strategies' }]);
    expect(await offered('stina')).toMatchObject([{ act: 'register-strategy', refusal: { code: 'role-missing' } }]);
  });

  it('is shown to anyone with what its source does not say, and what in it does not fit', async () => {
    const { body, headers } = await server.get(path).expect(200);
    expect(headers.etag).toBe('"7"');
    expect(body).toMatchObject({ caseNumber: '031-2080/2008', state: 'proposed', standing: 'undecided', isExample: false, decisions: [] });
    expect(body.missing).toEqual([{ what: 'appendix', reason: expect.any(String) }]);
    expect(body.conflicts).toEqual([
      {
        basis: { step: 'office-statement', day: '2009-09-05' },
        resting: { step: 'board-statement', day: '2008-10-22' },
        days: 318,
      },
    ]);
    expect(body.proposal).toMatchObject({ statement: '2008:167 RI', signedBy: ['Sten Nordin', 'Anette Otteborn'] });
    expect(body.specialStatements).toHaveLength(2);
    const [listed] = (await server.get('/api/strategies').expect(200)).body.items;
    expect(listed).toMatchObject({ id: STRATEGY, conflicts: 1, missing: 1 });
  });

  it('meets the mandates’ condition once the council’s decision is recorded', async () => {
    const { body } = await server.act(`${path}/council-decisions`, 'bodil', approval).expect(201);
    expect(body).toMatchObject({ version: 8, result: { state: 'approved', self: path } });
    const shown = (await server.get(path).expect(200)).body;
    expect(shown).toMatchObject({ standing: 'approved', decisions: [{ ...approval, from: '2008-11-17' }] });
  });

  it('goes through its bodies in order', async () => {
    const self = await registered('031-9/2026');
    await server.act(`${self}/office-statements`, 'anna', { dated: '2026-10-01', preparedBy: 'It-avdelningen' }).expect(201);
    await server.act(`${self}/preparations`, 'bodil', { presenter: 'Sten Nordin' }).expect(201);
    const statement = { statement: '2026:1', day: '2026-11-02', proposes: ['Godkänn strategin.'], signedBy: ['Sten Nordin'] };
    await server.act(`${self}/board-proposals`, 'bodil', statement).expect(201);
    const said = { whose: 'En ledamot', body: 'executive-board', note: 'En synpunkt.' };
    await server.act(`${self}/special-statements`, 'bodil', said).expect(201);
    await server.act(`${self}/missing-documents`, 'rolf', { what: 'minutes', reason: 'Inte inkommet.' }).expect(201);
    const document = { what: 'minutes', title: 'Protokoll', sha256: 'a'.repeat(64) };
    await server.act(`${self}/documents`, 'rolf', document).expect(201);
    await server.act(`${self}/council-decisions`, 'bodil', { ...approval, day: '2026-11-23', from: '2026-11-24' }).expect(201);
    const { body } = await server.get(self).expect(200);
    expect(body).toMatchObject({ state: 'approved', missing: [], documents: [{ what: 'minutes' }], conflicts: [] });

    await server.act(`${path}/supersessions`, 'rolf', { by: self.split('/').at(-1) ?? '', carriesOver: [] }).expect(201);
    expect((await server.get(path).expect(200)).body.ending).toMatchObject({ how: 'superseded', lastDay: '2026-11-23' });
    await server.act(`${self}/revocations`, 'bodil', revocation).expect(201);
    await server.act(`${self}/annulments`, 'bodil', { day: '2026-11-25', court: 'Förvaltningsrätten', reason: 'Formfel.' }).expect(201);
    expect((await server.get(self).expect(200)).body).toMatchObject({ state: 'annulled', standing: 'annulled' });
    expect((await server.get(path).expect(200)).body.standing).toBe('approved');
  });
});

describe('what is not taken', () => {
  it('is refused with its ground, in both languages', async () => {
    const swedish = await server.act(`${path}/council-decisions`, 'anna', approval).expect(403);
    expect(swedish.body).toMatchObject({ code: 'role-missing', ground: expect.any(String) });
    const self = await registered('031-10/2026');
    const early = await server.act(`${self}/council-decisions`, 'bodil', approval, { 'accept-language': 'en' }).expect(409);
    expect(early.headers['content-language']).toBe('en');
    expect(early.body).toMatchObject({ code: expect.any(String), detail: expect.stringMatching(/[a-z]/) });
    await server.act(`/api/strategies/${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}/council-decisions`, 'bodil', approval).expect(404);
    await server.act('/api/strategies/nothing/council-decisions', 'bodil', approval).expect(404);
    await server.get('/api/strategies/nothing').expect(404);
  });

  it('is refused under the number of another case, be it a strategy’s or a directive’s', async () => {
    const directive = await server.city.directive('draft');
    const { rows } = await server.record.pool.query<{ number: string }>('SELECT case_number AS number FROM edition WHERE directive = $1', [
      directive,
    ]);
    for (const caseNumber of ['031-2080/2008', rows[0]?.number ?? '']) {
      const { body } = await server.act('/api/strategies', 'anna', strategyNumbered(caseNumber)).expect(409);
      expect(body).toMatchObject({ code: 'case-number-taken', detail: expect.stringContaining(caseNumber) });
    }
  });

  it.each([
    ['a day that does not exist', { ...approval, day: '2026-02-30' }, '/day', 'day'],
    ['a day as a number', { ...approval, day: 20_261_117 }, '/day', 'day'],
    ['an unknown outcome', { ...approval, outcome: 'bifall' }, '/outcome', 'choice'],
    ['an unknown field', { ...approval, by: 'mig' }, '/by', 'unknown'],
    ['a text for a yes', { ...approval, isExample: 'ja' }, '/isExample', 'yes'],
    ['an empty paragraph', { ...approval, paragraph: '' }, '/paragraph', 'length'],
    ['a null', { ...approval, from: null }, '/from', 'day'],
  ])('tells where %s stands', async (_, body, pointer, code) => {
    const answer = await server.act(`${path}/council-decisions`, 'bodil', body).expect(422);
    expect(answer.body.code).toBe('input-invalid');
    expect(answer.body.pointers).toMatchObject([{ pointer, code }]);
  });

  it('tells where in a list something is wrong', async () => {
    const body = {
      title: 'T',
      caseNumber: '1',
      reviewMonths: 0,
      isExample: true,
      steeringDocuments: [{ title: 'T' }],
      relatedDecisions: 'inga',
    };
    const { pointers } = (await server.act('/api/strategies', 'anna', body).expect(422)).body;
    expect(pointers.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/reviewMonths',
      '/steeringDocuments/0/caseNumber',
      '/relatedDecisions',
    ]);
  });
});

describe('the list of strategies', () => {
  it('is paged', async () => {
    const first = (await server.get('/api/strategies?limit=1').expect(200)).body;
    const second = (await server.get(`/api/strategies?limit=1&cursor=${first.next}`).expect(200)).body;
    expect(second.items[0].id).not.toBe(first.items[0].id);
    expect((await server.get('/api/strategies?limit=1&cursor=%C3%A5').expect(422)).body.code).toBe('cursor-invalid');
    await server.get('/api/strategies?limit=0').expect(422);
  });
});
