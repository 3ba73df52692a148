import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiCase, caseUntil, decideCase, done, published } from './case.js';
import { idOf, TODAY } from './city.js';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
let one: ApiCase;
beforeAll(async () => {
  server = await startTestServer();
  one = await caseUntil(server, 'published', { title: 'Telefoni', inForceFrom: '2026-03-01' });
});
afterAll(() => server.end());

/** Which editions the city answers with, on a day. */
const applies = async (on: string, query = '') => {
  const { body } = await server.get(`/api/in-force?on=${on}${query}`).expect(200);
  return body.items.map(({ edition }: { edition: number }) => edition);
};

/** An edition that the conductor has not touched: it stands as it was published. */
const anEdition = (number: number, from: string, more: { until?: string; state?: string; since?: string } = {}) =>
  server.record.pool.query(
    `INSERT INTO edition (directive, number, case_number, title, state, officer, started_at, since, text_hash, in_force_from, in_force_until)
     VALUES ($1, $2, $3, 'Telefoni', $4, '', now(), $5, 'hash', $6, $7)`,
    [
      one.directive,
      number,
      `031-9${number}/2026`,
      more.state ?? 'published',
      more.since ?? '2026-01-01T00:00:00Z',
      from,
      more.until ?? null,
    ],
  );

describe('what applies on a day', () => {
  it('begins on its date, though nobody has noted that the day came', async () => {
    expect(await applies('2026-02-28')).toEqual([]);
    expect(await applies('2026-03-01')).toEqual([1]);
    expect(await applies('2026-03-01', '&area=telefoni')).toEqual([1]);
    expect(await applies('2026-03-01', '&area=konsulter')).toEqual([]);
  });

  it('is the last that had begun, until its own last day', async () => {
    await anEdition(2, '2027-01-01');
    expect([await applies('2026-12-31'), await applies('2027-01-01')]).toEqual([[1], [2]]);
    await anEdition(3, '2028-01-01', { until: '2028-06-30' });
    expect([await applies('2028-06-30'), await applies('2028-07-01')]).toEqual([[3], []]);
    await anEdition(4, '2029-01-01', { state: 'lapsed', until: '2029-01-31' });
    expect([await applies('2029-01-31'), await applies('2029-02-01')]).toEqual([[4], []]);
    await anEdition(5, '2028-03-01');
    expect([await applies('2028-02-29'), await applies('2028-03-01'), await applies('2029-01-01')]).toEqual([[3], [5], [5]]);
  });

  it('is told ahead as it will be: a later edition that begins earlier leaves the one before it no day', async () => {
    const first = await caseUntil(server, 'published', { title: 'Sist', inForceFrom: '2026-09-01' });
    const answered = (on: string) => server.get(`/api/directives/${first.directive}/in-force?on=${on}`);
    expect((await answered('2026-09-01').expect(200)).body).toMatchObject({ edition: 1 });

    await done(server, first, 'revisions', 'olle', {});
    const second: ApiCase = { ...first, self: `/api/directives/${first.directive}/editions/2` };
    await decideCase(server, second, { title: 'Sist', inForceFrom: '2026-06-01', changes: 'Gäller tidigare.' });
    await published(server, second, 2);

    await answered('2026-05-31').expect(404);
    for (const on of ['2026-06-01', '2026-09-01', '2027-09-01'])
      expect((await answered(on).expect(200)).body).toMatchObject({ edition: 2 });
    const { body } = await server.get(first.self).expect(200);
    expect([body.state, body.inForceFrom, body.inForceUntil]).toEqual(['superseded', undefined, undefined]);
    expect((await server.get(`${first.self}/next`, 'hilda').expect(200)).body.dues).toEqual([]);
    const coming = (await server.get('/api/figures/coming?year=2026', 'hilda').expect(200)).body.items;
    expect(coming.filter(({ self }: { self: string }) => self.startsWith(`/api/directives/${first.directive}/`))).toMatchObject([
      { kind: 'entry-into-force', self: second.self, day: '2026-06-01' },
    ]);
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

  it('tells a day on which nothing applied from a directive that nobody may know of', async () => {
    const draft = await caseUntil(server, 'ready', { title: 'Under beredning' });
    const asked = async (directive: string, below = '') =>
      (await server.get(`/api/directives/${directive}/in-force${below}?on=2026-02-28`).expect(404)).body;
    for (const below of ['', '/provisions/p2']) {
      expect(await asked(one.directive, below)).toMatchObject({
        code: 'nothing-in-force',
        detail: expect.stringMatching(/^Ingen utgåva av anvisningen gäller den 28\sfebruari\s2026\. Pröva en annan dag\.$/),
      });
    }
    for (const unknown of [draft.directive, idOf('none')]) expect(await asked(unknown)).toMatchObject({ code: 'not-found' });
  });

  it('is nothing that was not published, and nothing from before it was', async () => {
    const late = await caseUntil(server, 'decided', { title: 'Sent utskickad', inForceFrom: '2026-02-03' });
    const path = `/api/directives/${late.directive}/in-force`;
    await server.record.setClock('2026-02-05T09:00:00.000Z');
    for (const on of ['2026-02-03', '2026-02-05']) await server.get(`${path}?on=${on}`).expect(404);
    expect((await server.get(late.self).expect(200)).body.inForceFrom).toBeUndefined();
    await published(server, late);
    await server.get(`${path}?on=2026-02-04`).expect(404);
    expect((await server.get(path).expect(200)).body).toMatchObject({ edition: 1, inForceFrom: '2026-02-05' });
    expect((await server.get(late.self).expect(200)).body.inForceFrom).toBe('2026-02-05');
    await server.record.setClock(`${TODAY}T09:00:00.000Z`);
  });

  it('tells, of any day, that its text was corrected later, and how it read until then', async () => {
    const misspelt = await caseUntil(server, 'published', { title: 'Rättad', inForceFrom: '2026-02-10' });
    const [path, self] = [`/api/directives/${misspelt.directive}/in-force?on=2026-02-10`, misspelt.self];
    await server.record.setClock('2026-02-12T09:00:00.000Z');
    const before = (await server.get(path).expect(200)).body;
    expect(before).not.toHaveProperty('correctedOn');
    expect((await server.get(`${self}/texts`).expect(200)).body).toEqual({ items: [before.text] });

    const { headers } = await server.get(self).expect(200);
    const [first, ...rest] = before.text.content.provisions;
    const corrected = first.text.replace('Bestämmelse', 'Bestämmelser');
    const content = { ...before.text.content, provisions: [{ ...first, text: corrected }, ...rest] };
    const correction = { content, what: 'Det är flera.', reasons: 'Skrivfel.' };
    await server.act(`${self}/corrections`, 'disa', correction, { 'if-match': String(headers.etag) }).expect(201);

    const after = (await server.get(path).expect(200)).body;
    expect(after).toMatchObject({ on: '2026-02-10', correctedOn: '2026-02-12' });
    expect(after.textHash).not.toBe(before.textHash);
    expect((await server.get('/api/in-force?on=2026-02-10').expect(200)).body.items).toContainEqual(
      expect.objectContaining({ directive: misspelt.directive, correctedOn: '2026-02-12' }),
    );
    expect((await server.get(`${self}/texts`).expect(200)).body).toEqual({
      items: [before.text, { ...after.text, correctedOn: '2026-02-12', document: expect.any(Number) }],
    });
    const history = (await server.get(`/api/directives/${misspelt.directive}/provisions/${first.id}/history`).expect(200)).body;
    expect(history.items).toMatchObject([
      { edition: 1, change: 'new', provision: { text: first.text } },
      { edition: 1, change: 'corrected', correctedOn: '2026-02-12', provision: { text: corrected } },
    ]);
    await server.record.setClock(`${TODAY}T09:00:00.000Z`);
  });

  it('shows the text of a draft to those alone who read the case', async () => {
    const draft = await caseUntil(server, 'ready');
    expect((await server.get(`${draft.self}/texts`, 'disa').expect(200)).body.items).toHaveLength(1);
    await server.get(`${draft.self}/texts`).expect(404);
  });

  it('takes days that exist alone', async () => {
    for (const day of ['2026-02-29', '2026-13-01', 'today', '2026-2-1']) await server.get(`/api/in-force?on=${day}`).expect(422);
    expect((await server.get('/api/in-force').expect(200)).body).toEqual({ on: '2026-02-02', items: [] });
  });
});
