import { idOf } from '@anvisa/cli/stockholm/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decisionRecord } from '../support/city.js';
import { type Stockholm, startStockholm, TODAY } from './stockholm.js';

const KULTUR = idOf('unit', 'kulturnamnden');
/** The day on which the director extends the directive, in the test's city. */
const SENT_ON = '2026-11-27';
const ADOPTED = { on: SENT_ON, paragraph: '§ 12' };

let server: Stockholm;
let company: string;
let self: string;
beforeAll(async () => {
  server = await startStockholm();
  const directive = await server.inForce();
  self = `/api/directives/${directive}/editions/1`;
  company = (await server.act('/api/units', 'ada', { kind: 'company', name: 'Bostadsbolaget' }).expect(201)).body.result.id;
  const role = { role: 'committee-contact', unit: company, from: TODAY, reason: 'Bolagets kontakt.' };
  await server.act(`/api/people/${idOf('person', 'kjell')}/roles`, 'ada', role).expect(201);
  const { etag = '' } = (await server.get(self, 'stina').expect(200)).headers;
  await server.act(`${self}/extensions`, 'stina', { units: [company], record: decisionRecord() }, { 'if-match': etag }).expect(201);
  await server.conduct(directive);
});
afterAll(() => server.end());

const adopt = (who: string, body: object = ADOPTED, unit = company) => server.act(`${self}/receipts/${unit}/adoptions`, who, body);
const received = async (query = '') => (await server.get(`/api/units/${company}/receipts${query}`, 'kjell').expect(200)).body.items;
const counted = async () => (await server.get(`${self}/receipts`, 'anna').expect(200)).body.count;
const adoptionsToRecord = async () => {
  const { waiting } = (await server.get('/api/work', 'kjell').expect(200)).body;
  return waiting.filter(({ kind }: { kind: string }) => kind === 'record-adoption');
};

describe('a company that a directive is sent to', () => {
  it('is not bound by it, and its contact is asked for what the company’s own board decides', async () => {
    const [one] = await received();
    expect(one).toMatchObject({ applies: false, adoptedOn: null, editionState: 'in-force' });
    expect(one.acts.find(({ act }: { act: string }) => act === 'record-adoption')).toMatchObject({ allowed: true });
    expect(await received('?applies=true')).toEqual([]);
    expect(await counted()).toMatchObject({ notAdopted: 1 });
    expect(await adoptionsToRecord()).toMatchObject([{ href: `${self}/receipts/${company}/adoptions` }]);
  });

  it.each<[string, string, object, number, string]>([
    ['by somebody else’s contact', 'karin', ADOPTED, 409, 'not-contact-of-unit'],
    ['by the director', 'stina', ADOPTED, 403, 'role-missing'],
    ['for a day before it was sent', 'kjell', { ...ADOPTED, on: '2026-11-01' }, 409, 'adopted-before-sent'],
    ['for a day to come', 'kjell', { ...ADOPTED, on: '2027-01-01' }, 409, 'board-day-ahead'],
    ['for a day that does not exist', 'kjell', { ...ADOPTED, on: '2026-02-30' }, 422, 'input-invalid'],
    ['without a paragraph', 'kjell', { on: TODAY, paragraph: '' }, 422, 'input-invalid'],
  ])('is not recorded as having adopted it %s', async (_, who, body, status, code) => {
    const answer = await adopt(who, body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('is bound from the day on which its board adopted it, which is recorded once and stands in the case’s trail', async () => {
    expect((await adopt('kjell').expect(201)).body.result).toEqual({ unit: company, adoptedOn: SENT_ON });
    expect((await adopt('kjell', { ...ADOPTED, paragraph: '§ 13' })).body.code).toBe('already-adopted');
    expect(await received('?applies=true')).toMatchObject([
      { applies: true, adoptedOn: SENT_ON, adoptedBy: '§ 12', boundFrom: SENT_ON, state: 'sent' },
    ]);
    expect(await counted()).toMatchObject({ notAdopted: 0 });
    expect(await adoptionsToRecord()).toEqual([]);
  });

  it('is nothing that a committee does: the decision binds it', async () => {
    expect((await adopt('kjell', ADOPTED, KULTUR)).body.code).toBe('bound-without-adoption');
    const [committees] = (await server.get(`/api/units/${KULTUR}/receipts`, 'kjell').expect(200)).body.items;
    expect(committees).not.toHaveProperty('adoptedOn');
  });
});
