import { cleanWorkingMaterial } from '@anvisa/record/queries/working-material';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { record as decisionRecord } from '../../libs/domain/src/directive/case.fixture.js';
import { type ApiCase, caseUntil, done } from './case.js';
import { idOf, TODAY } from './city.js';
import { startTestServer, type TestServer } from './server.js';
import { content } from './texts.js';

let server: TestServer;
const tokens = new Map<string, string>();
beforeAll(async () => {
  server = await startTestServer();
  for (const who of ['olle', 'hilda', 'rut', 'disa', 'ada']) tokens.set(who, await server.issuer.token(who));
});
afterAll(() => server.end());

const put = (path: string, who: string | undefined, body: object, seen?: number) => {
  const request = server.http().put(path).send(body);
  if (who !== undefined) request.set('authorization', `Bearer ${tokens.get(who)}`);
  return seen === undefined ? request : request.set('if-match', `"${seen}"`);
};
const drop = (path: string, who: string) =>
  server
    .http()
    .delete(path)
    .set('authorization', `Bearer ${tokens.get(who)}`);
const entries = async ({ caseNumber }: ApiCase) =>
  (await server.record.pool.query('SELECT FROM entry WHERE case_number = $1', [caseNumber])).rowCount;

describe('a draft while it is written', () => {
  it('begins from what was saved, is written on by either officer, and never written over unseen', async () => {
    const one = await caseUntil(server, 'draft');
    const path = `${one.self}/working-copy`;
    const before = await entries(one);
    const begun = await server.get(path, 'olle').expect(200);
    expect([begun.headers.etag, begun.body.version, begun.body.content.title, begun.body.writer]).toEqual([
      '"0"',
      0,
      'Anvisning för telefoni',
      undefined,
    ]);

    await put(path, 'olle', { content: content({ title: 'Olles' }) }, 0).expect(200);
    await put(path, 'hilda', { content: content({ title: 'Hildas' }) }, 1).expect(200);
    const late = await put(path, 'olle', { content: content({ title: 'Olles igen' }) }, 1).expect(412);
    expect([late.body.code, late.body.current, late.headers.etag]).toEqual(['version-outdated', path, '"2"']);
    const { body } = await server.get(late.body.current, 'olle').expect(200);
    expect(body).toMatchObject({ version: 2, content: { title: 'Hildas' }, writer: { id: idOf('hilda'), name: 'hilda Andersson' } });
    await put(path, 'olle', { content: content({ title: 'Bådas' }) }, 0).expect(412);
    await put(path, 'olle', { content: content() }).expect(428);
    expect(await entries(one)).toBe(before);
  });

  it('is written by whoever may save the draft, and read by no others', async () => {
    const one = await caseUntil(server, 'draft');
    const path = `${one.self}/working-copy`;
    await put(path, 'olle', { content: content() }, 0).expect(200);
    for (const who of [undefined, 'rut', 'disa', 'ada']) {
      await server.get(path, who).expect(who === undefined ? 401 : 403);
      await put(path, who, { content: content() }, 1).expect(who === undefined ? 401 : 403);
    }
    await put(path, 'olle', { content: content({ title: 'a'.repeat(201) }) }, 1).expect(422);
    await put(path, 'olle', { content: content({ title: 'NUL \0' }) }, 1).expect(422);
    await put(`/api/directives/${idOf('none')}/editions/1/working-copy`, 'olle', { content: content() }, 0).expect(404);
  });

  it('ends with the draft: a reopened one begins from what was saved', async () => {
    const one = await caseUntil(server, 'draft');
    const path = `${one.self}/working-copy`;
    await put(path, 'olle', { content: content({ title: 'Inte sparad' }) }, 0).expect(200);
    await done(server, one, 'submissions', 'olle', { reviewers: [idOf('rut'), idOf('roy')] });
    await put(path, 'olle', { content: content() }, 1).expect(409);
    await done(server, one, 'reopenings', 'olle', { reasons: 'Mer att skriva.' });
    expect((await server.get(path, 'olle').expect(200)).body).toMatchObject({ version: 1, content: { title: 'Anvisning för telefoni' } });
    await put(path, 'olle', { content: content({ title: 'Ny' }) }, 1).expect(200);
    expect((await server.get(path, 'olle').expect(200)).body).toMatchObject({ version: 2, content: { title: 'Ny' } });
  });

  it('shows who is where', async () => {
    const one = await caseUntil(server, 'draft');
    await put(`${one.self}/working-copy/presence`, 'hilda', { provision: 'p2' }).expect(200);
    const { body } = await put(`${one.self}/working-copy/presence`, 'olle', {}).expect(200);
    expect(body.present).toEqual([
      { person: { id: idOf('hilda'), name: 'hilda Andersson' }, provision: 'p2' },
      { person: { id: idOf('olle'), name: 'olle Andersson' } },
    ]);
    await server.record.pool.query("UPDATE working_presence SET until = clock_timestamp() - interval '1 second' WHERE person = $1", [
      idOf('hilda'),
    ]);
    expect((await server.get(`${one.self}/working-copy`, 'olle').expect(200)).body.present).toHaveLength(1);
    await put(`${one.self}/working-copy/presence`, 'rut', {}).expect(403);
  });
});

describe('whoever writes in a draft', () => {
  const drafters = async (one: ApiCase) =>
    (await server.get(one.self, 'olle').expect(200)).body.drafters.map(({ id }: { id: string }) => id).sort();

  it('is its drafter when it is saved, whoever saves: they neither review nor decide', async () => {
    await server.act(`/api/people/${idOf('vera')}/roles`, 'ada', { role: 'it-officer', from: TODAY, reason: 'Hjälper till.' }).expect(201);
    tokens.set('vera', await server.issuer.token('vera'));
    const one = await caseUntil(server, 'draft');
    const path = `${one.self}/working-copy`;
    await put(path, 'olle', { content: content() }, 0).expect(200);
    await put(path, 'vera', { content: content({ title: 'Veras' }) }, 1).expect(200);
    await put(path, 'hilda', { content: content({ title: 'Hildas' }) }, 2).expect(200);
    expect(await drafters(one)).toEqual([idOf('olle')]);

    const key = { 'idempotency-key': 'saved-by-olle-1', 'if-match': `"${one.version}"` };
    const save = () => server.act(`${one.self}/drafts`, 'olle', { content: content({ title: 'Hildas' }) }, key).expect(201);
    const { body } = await save();
    Object.assign(one, { version: body.version, textHash: body.result.textHash });
    expect(await drafters(one)).toEqual(['olle', 'vera', 'hilda'].map(idOf).sort());
    await put(path, 'olle', { content: content({ title: 'Olles' }) }, 3).expect(200);
    expect((await save()).body.receipt).toEqual(body.receipt);

    await done(server, one, 'submissions', 'olle', { reviewers: [idOf('rut'), idOf('roy')] });
    for (const who of ['rut', 'roy'])
      await done(server, one, 'verdicts', who, { textHash: one.textHash, verdict: 'supports', reasons: '', comments: [] });
    const decision = { textHash: one.textHash, outcome: 'approve', record: decisionRecord() };
    const refused = await server.act(`${one.self}/decisions`, 'vera', decision, { 'if-match': `"${one.version}"` }).expect(409);
    expect(refused.body.code).toBe('drafter-does-not-decide');
  });

  it('drafts nothing by what was left when the draft was taken back', async () => {
    const one = await caseUntil(server, 'draft');
    const path = `${one.self}/working-copy`;
    await put(path, 'hilda', { content: content({ title: 'Aldrig sparad' }) }, 0).expect(200);
    await done(server, one, 'submissions', 'olle', { reviewers: [idOf('rut'), idOf('roy')] });
    await done(server, one, 'reopenings', 'olle', { reasons: 'Mer att skriva.' });
    await done(server, one, 'drafts', 'olle', { content: content({ title: 'Ny' }) });
    expect(await drafters(one)).toEqual([idOf('olle')]);
    await put(path, 'olle', { content: content({ title: 'Nyare' }) }, 1).expect(200);
    await done(server, one, 'drafts', 'olle', { content: content({ title: 'Nyare' }) });
    expect(await drafters(one)).toEqual([idOf('olle')]);
  });
});

describe('an answer half filled in', () => {
  it('is kept for its writer alone, and goes when it is given', async () => {
    const one = await caseUntil(server, 'in-review');
    const path = `/api/working-notes/give-verdict~directive~${one.directive}~1`;
    const isNotNoted = async (by: string, at = path) => {
      const { body, headers } = await server.get(at, by).expect(200);
      expect([body, headers.etag]).toEqual([{ version: 0, text: '' }, '"0"']);
    };
    await isNotNoted('rut');
    await put(path, 'rut', { text: '{"reasons":"Tyd' }, 0).expect(200);
    await put(path, 'rut', { text: '{"reasons":"Tydligt"}' }, 1).expect(200);
    await put(path, 'rut', { text: 'annat fönster' }, 1).expect(412);
    expect((await server.get(path, 'rut').expect(200)).body).toMatchObject({ version: 2, text: '{"reasons":"Tydligt"}' });
    await isNotNoted('disa');
    await server.get(path).expect(401);
    await drop(path, 'rut').expect(204);
    await isNotNoted('rut');
    const ofUnit = (unit: string) => `/api/working-notes/answer-consultation~directive~${one.directive}~1~${idOf(unit)}`;
    await put(ofUnit('skolan'), 'rut', { text: 'nej' }, 0).expect(200);
    await isNotNoted('rut', ofUnit('social'));
    await server.get('/api/working-notes/anything', 'rut').expect(404);
    await put('/api/working-notes/anything', 'rut', { text: '' }, 0).expect(404);
    await put(path, 'rut', { text: 'a'.repeat(200_001) }, 0).expect(422);
  });

  it('is cleaned away when its case is decided, and copies when their draft is submitted', async () => {
    const [open, decided] = [await caseUntil(server, 'draft'), await caseUntil(server, 'draft')];
    const note = ({ directive }: ApiCase) => `/api/working-notes/decide-edition~directive~${directive}~1`;
    for (const one of [open, decided]) {
      await put(`${one.self}/working-copy`, 'olle', { content: content() }, 0).expect(200);
      await put(note(one), 'disa', { text: 'skäl' }, 0).expect(200);
    }
    await done(server, decided, 'withdrawals', 'olle', { reasons: 'Behövs inte.' });
    await cleanWorkingMaterial(server.record.pool);
    expect((await server.get(note(open), 'disa').expect(200)).body.text).toBe('skäl');
    expect((await server.get(note(decided), 'disa').expect(200)).body.text).toBe('');
    const { rows } = await server.record.pool.query<{ directive: string }>('SELECT directive FROM working_copy');
    expect(rows.map(({ directive }) => directive)).toContain(open.directive);
    expect(rows.map(({ directive }) => directive)).not.toContain(decided.directive);
  });
});
