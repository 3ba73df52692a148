import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiCase, caseUntil } from './case.js';
import { startTestServer, type TestServer } from './server.js';

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
});
