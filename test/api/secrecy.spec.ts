import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiCase, caseUntil } from './case.js';
import { TODAY } from './city.js';
import { startTestServer, type TestServer } from './server.js';

const MARK = { provision: 'OSL 18:8', authority: 'Kommunstyrelsen', from: TODAY, until: '2026-06-30', reasons: 'Skyddar driften.' };

let server: TestServer;
let whole: ApiCase;
let part: ApiCase;
beforeAll(async () => {
  server = await startTestServer();
  whole = await caseUntil(server, 'published', { title: 'Skyddad anläggning', inForceFrom: TODAY });
  part = await caseUntil(server, 'published', { title: 'Öppen anläggning', inForceFrom: TODAY });
  await server.act(`${whole.self}/secrecy-marks`, 'rigmor', MARK).expect(201);
  await server.act(`${part.self}/secrecy-marks`, 'rigmor', { ...MARK, document: 1 }).expect(201);
});
afterAll(() => server.end());

const PUBLIC = undefined;
const READERS = ['disa', 'siv', 'hilda', 'rigmor', 'axel', 'olle', 'rut'];
const read = async (path: string, who?: string) => (await server.get(path, who).expect(200)).body;
const rowsOf = async (one: ApiCase, who?: string) => (await read(`/api/register?case=${encodeURIComponent(one.caseNumber)}`, who)).items;
const trailOf = async (one: ApiCase, who?: string) =>
  (await read(`/api/cases/${encodeURIComponent(one.caseNumber)}/trail?limit=200`, who)).items;

describe('a case that is marked as secret', () => {
  it('keeps its rows in the register, with number, day and mark, and without subject (OSL 5:5)', async () => {
    for (const who of [PUBLIC, 'klara', 'ada']) {
      const rows = await rowsOf(whole, who);
      expect(rows).toHaveLength(2);
      for (const row of rows) {
        expect(row).toMatchObject({
          caseNumber: whole.caseNumber,
          registeredOn: TODAY,
          mark: { provision: 'OSL 18:8', authority: 'Kommunstyrelsen', markedOn: TODAY },
        });
        for (const hidden of ['about', 'of', 'edition']) expect(row).not.toHaveProperty(hidden);
      }
    }
    expect((await rowsOf(whole, 'siv'))[0]).toMatchObject({ about: 'Skyddad anläggning', mark: { provision: 'OSL 18:8' } });
  });

  it('says nothing of its content to the public, wherever it is asked for', async () => {
    for (const who of [PUBLIC, 'klara', 'ada']) {
      const edition = await read(whole.self, who);
      expect(edition).toMatchObject({ state: 'published', decisions: [], secrecy: [{ provision: 'OSL 18:8', until: '2026-06-30' }] });
      expect(edition).not.toHaveProperty('text');
      await server.get(`${whole.self}/provisions/p1`, who).expect(404);
      const answers = [
        edition,
        await read('/api/directives', who),
        await read(`/api/directives/${whole.directive}`, who),
        await read('/api/search?q=anläggning', who),
        await read('/api/directives?text=anläggning', who),
        await rowsOf(whole, who),
        await trailOf(whole, who),
        await read(`/api/directives/${whole.directive}/in-force`, who),
      ];
      expect(JSON.stringify(answers)).not.toContain('Skyddad anläggning');
    }
    expect((await read('/api/directives')).items.map(({ title }: { title: string }) => title).sort()).toEqual([
      'Sekretess',
      'Öppen anläggning',
    ]);
  });

  it('is read by those whose office needs it, by its officer and by its reviewers', async () => {
    for (const who of READERS) {
      expect((await read(whole.self, who)).text.content.title).toBe('Skyddad anläggning');
      await server.get(`${whole.self}/provisions/p1`, who).expect(200);
    }
  });

  it('keeps the proof in its trail, and not so much of it that what is hidden could be found by trying', async () => {
    const entries = await trailOf(whole);
    for (const entry of entries) {
      expect(entry).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), open: {}, commitments: {} });
      expect(entry).not.toHaveProperty('disclosed');
    }
    expect((await trailOf(whole, 'siv')).at(-1)).toMatchObject({ type: 'SecrecyMarked', disclosed: { reasons: 'Skyddar driften.' } });
  });
});

describe('a document that is marked as secret', () => {
  it('is hidden alone', async () => {
    const edition = await read(part.self);
    expect(edition).toMatchObject({ directiveTitle: 'Telefoni', decisions: [], secrecy: [{ document: 1 }] });
    expect(edition.text.content.title).toBe('Öppen anläggning');
    const [decision, opened] = await rowsOf(part);
    expect(decision).toMatchObject({ number: 1, mark: { provision: 'OSL 18:8' } });
    expect(decision).not.toHaveProperty('about');
    expect(opened).toMatchObject({ number: 0, about: 'Telefoni' });
    expect((await read(part.self, 'siv')).decisions).toHaveLength(1);
  });
});

describe('a mark', () => {
  it('is the registrar’s', async () => {
    for (const who of ['olle', 'hilda', 'disa', 'axel', 'ada']) {
      expect((await server.act(`${part.self}/secrecy-marks`, who, MARK).expect(403)).body.code).toBe('role-missing');
    }
    const { acts } = await read(part.self, 'rigmor');
    expect(acts.find(({ act }: { act: string }) => act === 'mark-secret')).toMatchObject({
      allowed: true,
      href: `${part.self}/secrecy-marks`,
    });
    expect(acts.find(({ act }: { act: string }) => act === 'lift-secrecy')).toMatchObject({
      allowed: true,
      href: `${part.self}/secrecy-marks/{mark}/liftings`,
    });
  });

  it('is tried anew at each reading: lifted, it hides nothing', async () => {
    await server.act(`${part.self}/secrecy-marks/1/liftings`, 'rigmor', { reasons: 'Prövad.' }).expect(201);
    const edition = await read(part.self);
    expect(edition.decisions).toHaveLength(1);
    expect(edition).not.toHaveProperty('secrecy');
  });

  it('ends with its last day', async () => {
    await server.record.setClock('2026-07-01T09:00:00.000Z');
    expect((await read(whole.self)).text.content.title).toBe('Skyddad anläggning');
    expect((await rowsOf(whole))[0]).toMatchObject({ about: 'Skyddad anläggning' });
  });
});
