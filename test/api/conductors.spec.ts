import { editionConductor } from '@anvisa/domain/conduct/conductors';
import { noteConductor } from '@anvisa/record/conduct/conductors';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Stockholm, startStockholm } from './stockholm.js';

let server: Stockholm;
let directive: string;
beforeAll(async () => {
  server = await startStockholm();
  directive = await server.city.directive('in-review');
  const note = (id: string, kind: string, phase: string, nextDue: string | undefined) =>
    noteConductor(server.record.pool, { id, kind, phase, nextDue });
  await note(editionConductor(directive, 1), 'edition', 'review', '2026-12-04T07:00:00.000Z');
  await note('strategy/x', 'strategy', 'approved', '2026-11-24T07:00:00.000Z');
  await note('deputyship/y', 'deputyship', 'closed', undefined);
});
afterAll(() => server.end());

const conductors = async (query = '', who = 'ada') => (await server.get(`/api/conductors${query}`, who).expect(200)).body;
const ids = async (query: string) => (await conductors(query)).items.map(({ id }: { id: string }) => id);

describe('the conductors', () => {
  it('are listed by id, kind and whether their time has come', async () => {
    const edition = editionConductor(directive, 1);
    expect(await ids('')).toEqual(['deputyship/y', edition, 'strategy/x']);
    expect(await ids('?kind=edition')).toEqual([edition]);
    expect(await ids('?overdue=true')).toEqual(['strategy/x']);
    expect(await ids('?overdue=false&kind=strategy')).toEqual([]);
    const first = await conductors('?limit=2', 'anna');
    expect(first.items[0]).toEqual({ id: 'deputyship/y', kind: 'deputyship', phase: 'closed', observedAt: expect.any(String) });
    expect(await ids(`?limit=2&cursor=${first.next}`)).toEqual(['strategy/x']);
    await server.get('/api/conductors?kind=annat', 'ada').expect(422);
    await server.get('/api/conductors').expect(401);
  });

  it('stand somewhere all together: what waits, what is due, and when the next thing is', async () => {
    const { body } = await server.get('/api/conductors/standing', 'ada').expect(200);
    expect(body).toMatchObject({ due: 1, nextDue: '2026-11-24T07:00:00.000Z', now: expect.stringMatching(/^2026-11-25T09:00/) });
    expect(body.waiting).toBeGreaterThan(0);
    expect(body.lagMs).toBeGreaterThan(0);
    await server.record.pool.query('DELETE FROM wakeup');
    expect((await server.get('/api/conductors/standing', 'ada').expect(200)).body).toMatchObject({ waiting: 0, lagMs: 0 });
    await server.get('/api/conductors/standing').expect(401);
  });
});

describe('what happens next to an edition', () => {
  it('is worked out from the record, in the order of its dates', async () => {
    const { body } = await server.get(`/api/directives/${directive}/editions/1/next`, 'anna').expect(200);
    expect(body).toMatchObject({ state: 'in-review', phase: 'review', next: body.dues[0].due });
    expect(body.dues.map(({ act }: { act: string }) => act)).toEqual([
      'tell-reviewers',
      'remind-reviewers',
      'remind-reviewers',
      'escalate-review',
    ]);
    const dates = body.dues.map(({ due }: { due: string }) => due);
    expect(dates).toEqual(dates.toSorted((a: string, b: string) => (a < b ? -1 : 1)));
  });

  it('is the house’s to see', async () => {
    const path = `/api/directives/${directive}/editions/1/next`;
    for (const who of ['karin', 'ada']) await server.get(path, who).expect(403);
    await server.get(path).expect(401);
    await server.get(`/api/directives/${directive}/editions/2/next`, 'anna').expect(404);
    await server.get(`/api/directives/${directive}/editions/0/next`, 'anna').expect(404);
  });
});
