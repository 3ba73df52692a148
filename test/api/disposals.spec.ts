import { idOf } from '@anvisa/cli/stockholm/ids';
import { verifyRecord } from '@anvisa/record/verify/verify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiCase, caseUntil } from './case.js';
import { TODAY } from './city.js';
import { ANSWERS } from './marked-case.js';
import { startTestServer, type TestServer } from './server.js';
import { startStockholm } from './stockholm.js';

let server: TestServer;
let one: ApiCase;
beforeAll(async () => {
  server = await startTestServer();
  one = await caseUntil(server, 'in-review');
});
afterAll(() => server.end());

const BY_DECISION = {
  authority: 'Kommunstyrelsen som arkivmyndighet',
  decidedOn: '2026-01-29',
  reference: 'SSA 2026:3',
  reasons: 'Uppgift om en enskilds hälsa.',
};

describe('an act whose words were disposed of', () => {
  it('is answered as before, when the same request comes again', async () => {
    const key = { 'idempotency-key': 'rut-svarar-en-gang', 'if-match': `"${one.version}"` };
    const verdict = { textHash: one.textHash, verdict: 'supports-with-change', reasons: 'Karin är sjuk.', comments: [] };
    const given = await server.act(`${one.self}/verdicts`, 'rut', verdict, key).expect(201);
    const [{ id }] = given.body.receipt;
    await server.act(`/api/entries/${id}/disposals`, 'rigmor', { fields: ['reasons'], ...BY_DECISION }).expect(201);

    const again = await server.act(`${one.self}/verdicts`, 'rut', verdict, key).expect(201);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.headers.location).toBe(given.headers.location);
    expect(again.body).toEqual(given.body);
    const kept = await server.record.pool.query(`SELECT FROM idempotency WHERE answer::text LIKE '%Karin är sjuk%'`);
    expect(kept.rowCount).toBe(0);
  });

  it('is told to be done where the first disposals emptied its answer, and is not done again', async () => {
    const { etag } = (await server.get(one.self, 'olle').expect(200)).headers;
    const asked = { 'idempotency-key': 'olle-tar-tillbaka', 'if-match': String(etag) };
    const reopen = () => server.act(`${one.self}/reopenings`, 'olle', { reasons: 'Karin är sjuk.' }, asked);
    await reopen().expect(201);
    const emptied = `UPDATE idempotency SET answer = jsonb_set(answer, '{shown}', 'null') WHERE key = 'olle-tar-tillbaka'`;
    await server.record.pool.query(emptied);
    const before = (await server.get(one.self, 'olle').expect(200)).headers.etag;

    const again = await reopen().expect(410);
    expect(again.headers['content-type']).toContain('application/problem+json');
    expect(again.body).toMatchObject({ status: 410, code: 'answer-disposed', current: `/api/directives/${one.directive}` });
    expect((await server.get(one.self, 'olle').expect(200)).headers.etag).toBe(before);
  });
});

it('what an evaluator found goes also from the edition that began with it', async () => {
  const stockholm = await startStockholm();
  const directive = await stockholm.inForce();
  const rounds = `/api/directives/${directive}/editions/1/evaluations`;
  await stockholm.act(rounds, 'henrik', { round: 1, reasons: 'Skäl.', evaluators: [idOf('person', 'elin')] }).expect(201);
  const findings = [{ text: 'Karin är sjuk.', severity: 'serious' }];
  const answered = await stockholm.act(`${rounds}/1/answers`, 'elin', { answers: ANSWERS, findings }).expect(201);
  await stockholm.act(`${rounds}/1/conclusions`, 'henrik', { outcome: 'revise', reasons: 'Skäl.' }).expect(201);
  const said = async () => (await stockholm.record.pool.query(`SELECT FROM disclosure WHERE value LIKE '%Karin är sjuk%'`)).rowCount;
  expect(await said()).toBe(2);

  const [{ id }] = answered.body.receipt;
  const gone = await stockholm.act(`/api/entries/${id}/disposals`, 'rolf', { fields: ['findings'], ...BY_DECISION }).expect(201);
  expect(gone.body.receipt.map(({ stream }: { stream: string }) => stream)).toEqual([
    `evaluation/${directive}/1/1`,
    `directive/${directive}`,
  ]);
  expect(await said()).toBe(0);
  expect((await verifyRecord(stockholm.record.superuserUrl)).difference).toBeUndefined();
  await stockholm.end();
});

describe('words about a person or a unit, which belong to no case', () => {
  interface Entry {
    readonly id: string;
    readonly type: string;
    readonly disclosed: Record<string, unknown>;
    readonly disposable?: string[];
    readonly disposed?: string[];
  }
  const trailOf = async (self: string, who = 'rigmor'): Promise<readonly Entry[]> =>
    (await server.get(`${self}/trail`, who).expect(200)).body.items;
  const made = async (path: string, body: object) => (await server.act(path, 'ada', body).expect(201)).headers.location ?? '';
  const dispose = (entry: Entry | undefined, fields: readonly string[]) =>
    server.act(`/api/entries/${entry?.id}/disposals`, 'rigmor', { fields, ...BY_DECISION });

  it('are found by the registrar in their trail, and disposed of there', async () => {
    const person = await made('/api/people', { subject: 'karin-holm', name: 'Karin Holm', email: 'karin@example.org' });
    await server.act(`${person}/departures`, 'ada', { lastDay: '2026-02-01', reason: 'Långvarigt sjuk.' }).expect(201);
    const unit = await made('/api/units', { kind: 'company', name: 'Karins bolag' });
    await server.act(`${unit}/closings`, 'ada', { lastDay: TODAY, reason: 'Ägaren är sjuk.' }).expect(201);

    const [registered, left] = await trailOf(person);
    expect([registered?.type, registered?.disposable, left?.type, left?.disposable]).toEqual([
      'PersonRegistered',
      ['email'],
      'PersonLeft',
      ['reason'],
    ]);
    expect(registered?.disclosed).not.toHaveProperty('subject');
    await dispose(registered, ['email']).expect(201);
    await dispose(left, ['reason']).expect(201);
    await dispose((await trailOf(unit)).at(-1), ['reason']).expect(201);

    const [first, second] = await trailOf(person);
    expect([first?.disposed, second?.disposed, second?.disclosed.reason]).toEqual([['email'], ['reason'], '[gallrad]']);
    expect((await trailOf(unit)).map(({ type }) => type)).toEqual(['UnitRegistered', 'UnitClosed', 'WordsDisposed']);
  });

  it('are shown a page at a time, and to the registrar and the auditor alone', async () => {
    const unit = await made('/api/units', { kind: 'company', name: 'Annat bolag' });
    await server.act(`${unit}/closings`, 'ada', { lastDay: TODAY, reason: 'Såld.' }).expect(201);
    const { items, next } = (await server.get(`${unit}/trail?limit=1`, 'axel').expect(200)).body;
    const rest = (await server.get(`${unit}/trail?limit=1&cursor=${next}`, 'axel').expect(200)).body;
    expect([...items, ...rest.items].map(({ type }: Entry) => type)).toEqual(['UnitRegistered', 'UnitClosed']);
    expect(rest.items[0]).not.toHaveProperty('disposable');
    for (const who of ['ada', 'olle', 'klara']) await server.get(`${unit}/trail`, who).expect(403);
    await server.get(`${unit}/trail`).expect(401);
    await server.get('/api/units/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/trail', 'rigmor').expect(404);
  });
});
