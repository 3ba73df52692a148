import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiCase, caseUntil } from './case.js';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
let one: ApiCase;
beforeAll(async () => {
  server = await startTestServer();
  one = await caseUntil(server, 'decided', { title: 'Telefoni', inForceFrom: '2026-03-01' });
});
afterAll(() => server.end());

/** Which editions the city answers with, on a day. */
const applies = async (on: string, query = '') => {
  const { body } = await server.get(`/api/in-force?on=${on}${query}`).expect(200);
  return body.items.map(({ edition }: { edition: number }) => edition);
};

/** An edition that the conductor has not touched: it stands as it was decided. */
const decidedEdition = (number: number, from: string, more: { until?: string; state?: string; since?: string } = {}) =>
  server.record.pool.query(
    `INSERT INTO edition (directive, number, case_number, title, state, officer, started_at, since, text_hash, in_force_from, in_force_until)
     VALUES ($1, $2, $3, 'Telefoni', $4, '', now(), $5, 'hash', $6, $7)`,
    [one.directive, number, `031-9${number}/2026`, more.state ?? 'decided', more.since ?? '2026-01-01T00:00:00Z', from, more.until ?? null],
  );

describe('what applies on a day', () => {
  it('begins on its date, though nobody has noted that the day came', async () => {
    expect(await applies('2026-02-28')).toEqual([]);
    expect(await applies('2026-03-01')).toEqual([1]);
    expect(await applies('2026-03-01', '&area=telefoni')).toEqual([1]);
    expect(await applies('2026-03-01', '&area=konsulter')).toEqual([]);
  });

  it('is the last that had begun, until its own last day', async () => {
    await decidedEdition(2, '2027-01-01');
    expect([await applies('2026-12-31'), await applies('2027-01-01')]).toEqual([[1], [2]]);
    await decidedEdition(3, '2028-01-01', { until: '2028-06-30' });
    expect([await applies('2028-06-30'), await applies('2028-07-01')]).toEqual([[3], []]);
    await decidedEdition(4, '2029-01-01', { state: 'lapsed', until: '2029-01-31' });
    expect([await applies('2029-01-31'), await applies('2029-02-01')]).toEqual([[4], []]);
  });

  it('is read for one directive with its text, and for one provision', async () => {
    const path = `/api/directives/${one.directive}/in-force`;
    const { body } = await server.get(`${path}?on=2026-03-01`).expect(200);
    expect(body).toMatchObject({ on: '2026-03-01', edition: 1, self: one.self, text: { content: { title: 'Telefoni' } } });
    expect((await server.get(`${path}/provisions/p2?on=2026-03-01`).expect(200)).body).toMatchObject({ id: 'p2', part: 'responsibility' });
    await server.get(`${path}/provisions/p9?on=2026-03-01`).expect(404);
    await server.get(`${path}?on=2026-02-28`).expect(404);
    await server.get(path).expect(404);
  });

  it('takes days that exist alone', async () => {
    for (const day of ['2026-02-29', '2026-13-01', 'today', '2026-2-1']) await server.get(`/api/in-force?on=${day}`).expect(422);
    expect((await server.get('/api/in-force').expect(200)).body).toEqual({ on: '2026-02-02', items: [] });
  });
});
