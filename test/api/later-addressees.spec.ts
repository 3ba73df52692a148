import { idOf } from '@anvisa/cli/stockholm/ids';
import { CONTACTS } from '@anvisa/cli/stockholm/units';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decisionRecord } from '../support/city.js';
import { type Stockholm, startStockholm } from './stockholm.js';

const unit = (name: string) => idOf('unit', name);
const TRAFIK = unit('trafiknamnden');
const ALDRE = unit('aldrenamnden');
const BOARD = { day: '2026-11-26', paragraph: '§ 9', reasons: 'Nämnden har fått egen växel.' };

let server: Stockholm;
let directive: string;
let self: string;
beforeAll(async () => {
  server = await startStockholm();
  directive = await server.inForce();
  self = `/api/directives/${directive}/editions/1`;
});
afterAll(() => server.end());

const add = async (who: string, body: object, version?: string) => {
  const etag = version ?? (await server.get(self, 'anna').expect(200)).headers.etag ?? '';
  return server.act(`${self}/extensions`, who, body, { 'if-match': etag });
};
const received = async (who: string, of: string) => (await server.get(`/api/units/${of}/receipts`, who).expect(200)).body.items;

describe('a directive that more of the city must follow', () => {
  it('is sent to them alone, who acknowledge it and may ask for an exemption', async () => {
    expect(await received('tove', TRAFIK)).toEqual([]);
    const { status, body } = await add('stina', { units: [TRAFIK], record: decisionRecord() });
    expect([status, body.result]).toMatchObject([201, { state: 'in-force', decision: { outcome: 'extended', document: 2 } }]);
    await server.conduct(directive);
    const [receipt] = await received('tove', TRAFIK);
    expect(receipt).toMatchObject({ directive, edition: 1, applies: true, acknowledgedAt: null, answerBy: '2026-12-11' });
    expect((await server.get(`${self}/receipts`, 'anna').expect(200)).body.count).toMatchObject({ sent: CONTACTS.length + 1 });
    const { textHash } = receipt;
    await server.act(`${self}/receipts/${TRAFIK}/acknowledgements`, 'tove', { textHash, responsible: 'Tove Brandt' }).expect(201);
    const exemption = { provision: 'p4', unit: TRAFIK, reasons: 'Avtal löper.', until: '2027-06-30' };
    await server.act(`${self}/exemptions`, 'tove', exemption).expect(201);
  });

  it('tells the public who follows it too, by which decision on which mandate, with the text as it was', async () => {
    const { text, decisions } = (await server.get(self).expect(200)).body;
    expect(text.content.addressees).not.toContain(TRAFIK);
    expect(decisions.at(-1)).toMatchObject({
      outcome: 'extended',
      units: [TRAFIK],
      textHash: text.hash,
      by: {
        name: 'Stina Berg',
        office: 'city-director',
        onBehalfOf: 'executive-board',
        mandates: [expect.any(String), expect.any(String)],
      },
    });
    const { caseNumber } = (await server.get(self).expect(200)).body;
    const { items } = (await server.get(`/api/register?case=${encodeURIComponent(caseNumber)}`).expect(200)).body;
    expect(items.map(({ kind }: { kind: string }) => kind)).toContain('EditionExtended');
  });

  it('is reported to the board like what else is decided by delegation', async () => {
    const { items } = (await server.get('/api/delegation-reports/unreported', 'bodil').expect(200)).body;
    expect(items.filter((one: { directive: string }) => one.directive === directive)).toMatchObject([
      { kind: 'EditionApproved', document: 1 },
      { kind: 'EditionExtended', document: 2, decidedOn: '2026-11-27' },
    ]);
    const decisions = [{ directive, edition: 1, document: 2, decidedOn: '2026-11-27', urgent: false }];
    await server.act('/api/delegation-reports', 'bodil', { kind: 'meeting', decisions }).expect(201);
    const left = (await server.get('/api/delegation-reports/unreported', 'bodil').expect(200)).body.items;
    expect(left.map(({ kind }: { kind: string }) => kind)).not.toContain('EditionExtended');
  });

  it('is extended by the board too, as its secretary records, which is no delegate’s decision', async () => {
    expect((await add('bodil', { units: [ALDRE], record: decisionRecord() })).body.code).toBe('board-missing');
    expect((await add('bodil', { units: [ALDRE], board: BOARD })).status).toBe(201);
    const { decisions } = (await server.get(self).expect(200)).body;
    expect(decisions.at(-1)).toMatchObject({ outcome: 'extended', units: [ALDRE], body: 'executive-board', board: BOARD });
    const { items } = (await server.get('/api/delegation-reports/unreported', 'bodil').expect(200)).body;
    expect(items.map(({ document }: { document: number }) => document)).not.toContain(3);
  });

  it.each<[string, string, object, number, string]>([
    ['of whom the text names already', 'stina', { units: [unit('kulturnamnden')] }, 409, 'addressed-already'],
    ['of whom a decision added already', 'stina', { units: [TRAFIK] }, 409, 'addressed-already'],
    ['of one that is not there', 'stina', { units: [unit('ingen')] }, 409, 'addressee-not-found'],
    ['by an officer', 'anna', { units: [unit('sodermalm')] }, 403, 'role-missing'],
    ['of nobody', 'stina', { units: [] }, 422, 'input-invalid'],
    ['of one twice', 'stina', { units: [unit('sodermalm'), unit('sodermalm')] }, 422, 'input-invalid'],
    ['of more than a decision takes', 'stina', { units: Array.from({ length: 301 }, (_, n) => unit(`u${n}`)) }, 422, 'input-invalid'],
    ['of what is no id', 'stina', { units: ['sodermalm'] }, 422, 'input-invalid'],
  ])('is not extended %s', async (_, who, body, status, code) => {
    const answer = await add(who, { ...body, record: decisionRecord() });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('is not extended on what has changed since it was read', async () => {
    const body = { units: [unit('sodermalm')], record: decisionRecord() };
    expect((await add('stina', body, '"1"')).status).toBe(412);
  });
});
