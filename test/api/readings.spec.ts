import { READINGS, type Reading, type ReadingRule } from '@anvisa/domain/permission/readings';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiCase, caseUntil } from './case.js';
import { idOf, UNITS } from './city.js';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
let draft: ApiCase;
let reviewed: ApiCase;
let ready: ApiCase;
beforeAll(async () => {
  server = await startTestServer();
  draft = await caseUntil(server, 'draft', { title: 'Utkast' });
  reviewed = await caseUntil(server, 'in-review', { title: 'Under granskning' });
  ready = await caseUntil(server, 'ready', { title: 'På remiss' });
  await server.act(`${ready.self}/consultations`, 'olle', { units: [UNITS.skolan], question: 'Vad anser nämnden?' }).expect(201);
});
afterAll(() => server.end());

const editionOf = async (one: ApiCase, who: string) => (await server.get(one.self, who).expect(200)).body;
const titlesFor = async (who: string) =>
  (await server.get('/api/directives?sort=title', who).expect(200)).body.items.map(({ title }: { title: string }) => title).sort();

describe('a draft', () => {
  it('is read by those who carry and decide on cases', async () => {
    for (const who of ['olle', 'hilda', 'disa', 'vera', 'siv', 'axel']) {
      expect(await editionOf(draft, who)).toMatchObject({ state: 'draft', officer: { id: idOf('olle') } });
      expect(await titlesFor(who)).toEqual(['På remiss', 'Under granskning', 'Utkast']);
    }
  });

  it('is read by a reviewer once they are asked to review it, with its review', async () => {
    await server.get(draft.self, 'rut').expect(404);
    await server.get(`/api/directives/${draft.directive}`, 'rut').expect(404);
    expect(await editionOf(reviewed, 'rut')).toMatchObject({ review: { round: 1 }, text: { content: expect.any(Object) } });
    expect(await titlesFor('rut')).toEqual(['På remiss', 'Under granskning']);
  });

  it('is read by a committee’s contact once their committee is consulted, without its review', async () => {
    await server.get(reviewed.self, 'klara').expect(404);
    const sent = await editionOf(ready, 'klara');
    expect(sent).toMatchObject({
      text: { content: expect.any(Object) },
      consultation: { units: [UNITS.skolan], question: 'Vad anser nämnden?' },
    });
    for (const hidden of ['review', 'officer', 'interests']) expect(sent).not.toHaveProperty(hidden);
    expect(await titlesFor('klara')).toEqual(['På remiss']);
    const may = Object.fromEntries(sent.acts.map(({ act, allowed }: { act: string; allowed: boolean }) => [act, allowed]));
    expect(may).toMatchObject({ 'answer-consultation': true, 'give-verdict': false, 'decide-edition': false });
  });

  it('is read by nobody who has no cases', async () => {
    for (const one of [draft, reviewed, ready]) {
      await server.get(one.self, 'ada').expect(404);
      await server.get(one.self).expect(404);
    }
    expect(await titlesFor('ada')).toEqual([]);
  });
});

describe('the auditor', () => {
  it('reads every kind that the table names', () => {
    for (const { open, who } of Object.values<ReadingRule>(READINGS)) {
      expect(
        open === 'all' || open === 'oneself' || who.some(({ roles, whose }) => whose !== 'own-case' && roles.includes('auditor')),
      ).toBe(true);
    }
  });

  it('may do nothing to what they read', async () => {
    for (const one of [draft, reviewed, ready]) {
      const { acts } = await editionOf(one, 'axel');
      expect(acts.filter(({ allowed }: { allowed: boolean }) => allowed)).toEqual([]);
    }
  });
});

describe('who reads what', () => {
  const rows: readonly [string, Reading][] = [
    ['/api/people', 'people'],
    ['/api/cases', 'cases'],
    ['/api/evaluations', 'evaluations'],
    ['/api/exemptions', 'exemptions'],
    ['/api/delegation-reports', 'reports'],
    ['/api/notices?case=031-1%2F2026', 'notices'],
    ['/api/conductors', 'conductors'],
    ['/api/security-log', 'security-log'],
  ];
  const people = {
    olle: 'it-officer',
    rut: 'reviewer',
    disa: 'city-director',
    siv: 'board-secretary',
    klara: 'committee-contact',
  } as const;
  const others = { hilda: 'head-of-it', axel: 'auditor', ada: 'administrator' } as const;

  it.each(rows)('%s is read as the table says', async (path, reading) => {
    const rule: ReadingRule = READINGS[reading];
    await server.get(path).expect(401);
    for (const [who, role] of Object.entries({ ...people, ...others })) {
      const may = rule.who.some(({ roles }) => roles.includes(role));
      const { status, body } = await server.get(path, who);
      expect([who, status]).toEqual([who, may ? 200 : 403]);
      if (!may) expect(body.code).toBe('role-missing');
    }
  });
});
