import { idOf } from '@anvisa/cli/stockholm/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshArea } from '../support/areas.js';
import { type Stockholm, startStockholm, TODAY } from './stockholm.js';

let server: Stockholm;
beforeAll(async () => {
  server = await startStockholm();
});
afterAll(() => server.end());

const person = (name: string) => idOf('person', name);
const of = (id: string) => `/api/people/${id}`;

/** An officer who is also a reviewer, registered today. */
async function colleague(subject: string): Promise<string> {
  const { body } = await server
    .act('/api/people', 'ada', { subject, name: `${subject} Öst`, email: `${subject}@stad.example` })
    .expect(201);
  for (const role of ['it-officer', 'reviewer'])
    await server.act(`${body.result.self}/roles`, 'ada', { role, from: TODAY, reason: 'Ny.' }).expect(201);
  return body.result.id;
}

describe('a person who leaves', () => {
  it('is shown with what hangs on them, and leaves when colleagues take it in the same act', async () => {
    const [leaving, taking] = [await colleague('lena'), await colleague('tora')];
    const directive = await server.city.directive('in-review');
    const edition = `/api/directives/${directive}/editions/1`;
    await server.act(`${edition}/handovers`, 'henrik', { to: leaving, reasons: 'Fördelning.' }).expect(201);
    await server
      .act(`${edition}/reviewer-replacements`, 'henrik', { reviewer: person('rita'), successor: leaving, reasons: 'Rita är sjuk.' })
      .expect(201);

    const { items } = (await server.get(`${of(leaving)}/tasks`, 'henrik').expect(200)).body;
    expect(items).toMatchObject([
      { kind: 'case', at: edition, state: 'in-review', comments: 0 },
      { kind: 'review', at: edition },
    ]);
    expect(items[0]).toHaveProperty('title');
    // The administrator reads no cases: what hangs on a person, and not what it is called.
    const seen = (await server.get(`${of(leaving)}/tasks`, 'ada').expect(200)).body.items;
    expect(seen).toMatchObject([{ kind: 'case', at: edition, caseNumber: items[0].caseNumber }, { kind: 'review' }]);
    for (const task of seen) expect(task).not.toHaveProperty('title');
    await server.get(`${of(leaving)}/tasks`, 'anna').expect(404);

    const departure = { lastDay: TODAY, reason: 'Slutar.' };
    const refused = await server.act(`${of(leaving)}/departures`, 'ada', departure).expect(409);
    expect(refused.body).toMatchObject({ code: 'tasks-left', ground: expect.any(String), facts: { cases: 1, reviews: 1 } });
    const half = { ...departure, successors: { cases: taking } };
    expect((await server.act(`${of(leaving)}/departures`, 'ada', half).expect(409)).body.facts).toMatchObject({ cases: 0, reviews: 1 });

    const whole = { ...departure, successors: { cases: taking, reviews: taking } };
    const left = await server.act(`${of(leaving)}/departures`, 'ada', whole).expect(201);
    expect(left.body.receipt.map(({ type }: { type: string }) => type)).toEqual(['CaseHandedOver', 'ReviewerReplaced', 'PersonLeft']);
    expect((await server.get(`${of(leaving)}/tasks`, 'ada').expect(200)).body.items).toEqual([]);
    expect((await server.get(`${of(taking)}/tasks`, 'ada').expect(200)).body.items).toHaveLength(2);
  });

  it('is left nothing by whoever gives them a case at the same instant', async () => {
    for (let round = 0; round < 5; round++) {
      const leaving = await colleague(`l${round}`);
      const directive = await server.city.directive('draft');
      await Promise.all([
        server.act(`/api/directives/${directive}/editions/1/handovers`, 'anna', { to: leaving, reasons: 'Fördelning.' }),
        server.act(`${of(leaving)}/departures`, 'ada', { lastDay: TODAY, reason: 'Slutar.' }),
      ]);
      const gone = (await server.get(of(leaving), 'ada').expect(200)).body.left !== undefined;
      const { items } = (await server.get(`${of(leaving)}/tasks`, 'ada').expect(200)).body;
      expect(items).toHaveLength(gone ? 0 : 1);
    }
  });

  it('begins no directive at the instant at which they leave', async () => {
    const tokens = ['b0', 'b1', 'b2'];
    for (const subject of tokens) {
      const leaving = await colleague(subject);
      const start = { type: 'start-directive', directive: idOf('directive', subject), area: freshArea(), title: 'T' } as const;
      await Promise.all([
        server.city.door.execute(start, { actor: leaving, key: subject, origin: 'test' }),
        server.act(`${of(leaving)}/departures`, 'ada', { lastDay: TODAY, reason: 'Slutar.' }),
      ]);
      const gone = (await server.get(of(leaving), 'ada').expect(200)).body.left !== undefined;
      const { items } = (await server.get(`${of(leaving)}/tasks`, 'ada').expect(200)).body;
      expect(items).toHaveLength(gone ? 0 : 1);
    }
  });
});

describe('what hangs on a person', () => {
  it('is handed over by the head of IT or the administrator, with reasons', async () => {
    const [from, to] = [await colleague('frida'), await colleague('tage')];
    const directive = await server.city.directive('draft');
    await server.act(`/api/directives/${directive}/editions/1/handovers`, 'anna', { to: from, reasons: 'Fördelning.' }).expect(201);
    const path = `${of(from)}/task-handovers`;
    await server.act(path, 'anna', { successors: { cases: to }, reasons: 'Ledig.' }).expect(403);
    expect((await server.act(path, 'henrik', { successors: { cases: to }, reasons: ' ' })).status).toBeGreaterThanOrEqual(409);
    await server.act(path, 'henrik', { successors: { cases: to }, reasons: 'Ledig.' }).expect(201);
    expect((await server.act(path, 'henrik', { successors: { cases: to }, reasons: 'Ledig.' }).expect(409)).body.code).toBe('no-tasks');
    expect((await server.act(path, 'henrik', { successors: { cases: 'x' }, reasons: 'Ledig.' }).expect(422)).body.pointers).toMatchObject([
      { pointer: '/successors/cases' },
    ]);
  });
});

describe('a review', () => {
  it('is declined with reasons by whoever was asked, and somebody else is asked', async () => {
    const directive = await server.city.directive('in-review');
    const edition = `/api/directives/${directive}/editions/1`;
    expect((await server.act(`${edition}/declined-reviews`, 'anna', { reasons: 'Hinner inte.' }).expect(403)).body.code).toBe(
      'role-missing',
    );
    await server.act(`${edition}/declined-reviews`, 'rita', { reasons: 'Hinner inte.' }).expect(201);
    const again = await server.act(`${edition}/declined-reviews`, 'rita', { reasons: 'Hinner inte.' }).expect(409);
    expect(again.body).toMatchObject({ code: 'review-declined', ground: expect.any(String) });
    const successor = await colleague('sten');
    await server
      .act(`${edition}/reviewer-replacements`, 'anna', { reviewer: person('rita'), successor, reasons: 'Rita hinner inte.' })
      .expect(201);
    expect((await server.get(`${of(successor)}/tasks`, 'ada').expect(200)).body.items).toMatchObject([{ kind: 'review', at: edition }]);
    await server.conduct(directive);
    const { rows } = await server.record.pool.query("SELECT act FROM notice WHERE recipient = $1 AND act = 'tell-reviewers'", [successor]);
    expect(rows).toHaveLength(1);
  });
});
