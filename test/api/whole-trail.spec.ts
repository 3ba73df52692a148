import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiCase, caseUntil } from './case.js';
import { idOf } from './city.js';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
let one: ApiCase;
beforeAll(async () => {
  server = await startTestServer();
  one = await caseUntil(server, 'decided');
});
afterAll(() => server.end());

const trail = async (query: string) => (await server.get(`/api/trail?${query}`, 'axel').expect(200)).body;
const types = async (query: string) => (await trail(query)).items.map(({ type }: { type: string }) => type);

describe('the trail across cases', () => {
  it('is for the auditor, whose reading is logged', async () => {
    await server.get('/api/trail').expect(401);
    for (const who of ['olle', 'disa', 'ada', 'hilda']) await server.get('/api/trail', who).expect(403);
    await trail('limit=1');
    for (let tries = 0; tries < 100; tries++) {
      const { rows } = await server.record.pool.query(`SELECT about FROM security_log WHERE actor = $1 AND about LIKE '/api/trail%'`, [
        idOf('axel'),
      ]);
      if (rows.length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('the reading was not logged');
  });

  it('is filtered by person, case, period and kind', async () => {
    expect(await types(`person=${idOf('disa')}`)).toEqual(['EditionApproved']);
    expect(new Set(await types(`person=${idOf('rut')}&caseNumber=${encodeURIComponent(one.caseNumber)}`))).toEqual(
      new Set(['VerdictGiven']),
    );
    expect(await types('act=DraftSubmitted')).toEqual(['DraftSubmitted']);
    expect(await types('from=2026-02-02&until=2026-02-02&act=EditionApproved')).toEqual(['EditionApproved']);
    expect(await types('until=2026-02-01')).toEqual([]);
    await server.get('/api/trail?person=disa', 'axel').expect(422);
  });

  it('says who did what in words, with what stood there before and after', async () => {
    const { items } = await trail('act=EditionApproved');
    expect(items[0]).toMatchObject({
      actor: idOf('disa'),
      actorName: 'disa Andersson',
      office: 'city-director',
      onBehalfOf: 'executive-board',
      caseNumber: one.caseNumber,
      self: `/api/directives/${one.directive}`,
      about: { directive: one.directive, edition: 1, title: expect.stringMatching(/telefoni/i) },
      says: { edition: 1, reasons: 'Samordnad telefoni sänker kostnaden.' },
      moreChanges: false,
    });
    expect(items[0].changes).toContainEqual({ pointer: '/editions/0/state', before: 'ready', after: 'decided' });
  });

  it('shows each entry with the hash that the next of its stream rests on', async () => {
    const { items } = await trail('limit=50');
    const chain = items.filter(({ stream }: { stream: string }) => stream === `directive/${one.directive}`).reverse();
    expect(chain.length).toBeGreaterThan(3);
    expect(chain[0].prev).toBeUndefined();
    for (let at = 1; at < chain.length; at++) expect(chain[at].prev).toBe(chain[at - 1].hash);
  });

  it('goes on from page to page without a gap or a double', async () => {
    const all = (await trail('limit=50')).items.map(({ id }: { id: string }) => id);
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const { items, next } = await trail(`limit=2${cursor}`);
      seen.push(...items.map(({ id }: { id: string }) => id));
      if (next === undefined) break;
      cursor = `&cursor=${next}`;
    }
    expect(seen).toEqual(all);
    expect(all.length).toBeGreaterThan(5);
  });
});
