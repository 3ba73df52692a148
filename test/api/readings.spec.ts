import { READINGS, type Reading, type ReadingRule } from '@anvisa/domain/permission/readings';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiCase, caseUntil } from './case.js';
import { idOf, UNITS } from './city.js';
import { startTestServer, type TestServer } from './server.js';
import { content } from './texts.js';

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

  it('is nothing to whoever does not read it, whatever they ask to do to it', async () => {
    const nothing = draft.self.replace(draft.directive, idOf('nothing'));
    const reasons = 'Skäl.';
    const asked = async (self: string, who: string, act: string, body: object, version?: string) => {
      const { status, body: told, headers } = await server.act(`${self}/${act}`, who, body, version ? { 'if-match': version } : {});
      const { instance: _, ...rest } = told;
      return { status, rest, etag: headers.etag };
    };
    for (const who of ['klara', 'rut', 'ada'])
      for (const version of ['"1"', `"${draft.version}"`, undefined])
        for (const [act, body] of [
          ['drafts', { content: content() }],
          ['reopenings', { reasons }],
          ['consultation-answers', { unit: UNITS.skolan, answeredBy: { by: 'office' }, answer: 'Ja.' }],
          ['disqualifications', { person: idOf('olle'), disqualified: true, reasons }],
        ] as const) {
          const hidden = await asked(draft.self, who, act, body, version);
          expect(hidden).toMatchObject({ status: 404, rest: { code: 'not-found' } });
          expect(hidden).toEqual(await asked(nothing, who, act, body, version));
        }
  });

  it('is raised a question of disqualification in by whoever knows of it, who learns nothing of how it stands', async () => {
    const one = await caseUntil(server, 'ready', { title: 'Jäv' });
    const raise = () => server.act(`${one.self}/interests`, 'klara', { person: idOf('olle'), reasons: 'Delägare.' });
    expect((await raise().expect(201)).body.result).toEqual({ directive: one.directive, edition: 1, self: one.self });
    expect((await raise().expect(404)).body.code).toBe('not-found');
    await server.act(`${one.self}/interests`, 'rut', { person: idOf('olle'), reasons: 'Delägare.' }).expect(409);
  });

  it('is read by nobody who has no cases', async () => {
    for (const one of [draft, reviewed, ready]) {
      await server.get(one.self, 'ada').expect(404);
      await server.get(one.self).expect(404);
    }
    expect(await titlesFor('ada')).toEqual([]);
  });
});

describe('who has which case', () => {
  it('is asked by those alone who read all', async () => {
    const asked = (who?: string) => server.get(`/api/directives?officer=${idOf('olle')}`, who);
    for (const who of ['hilda', 'disa', 'axel']) expect((await asked(who).expect(200)).body.items).not.toEqual([]);
    for (const who of ['klara', 'rut', 'ada']) expect((await asked(who).expect(403)).body.code).toBe('role-missing');
    expect((await asked().expect(401)).body.code).toBe('sign-in-missing');
  });
});

describe('the auditor', () => {
  it('reads every kind that the table names', () => {
    // Having letters sent again reads nothing: it stands in the table since it is an act on no case.
    const { 'letters-sent-again': _, ...readings } = READINGS;
    for (const { open, who } of Object.values<ReadingRule>(readings)) {
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
    ['/api/conductors/standing', 'conductors-standing'],
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
