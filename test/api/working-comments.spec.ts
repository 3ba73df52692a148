import { randomUUID } from 'node:crypto';
import { cleanWorkingMaterial } from '@anvisa/record/queries/working-material';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiCase, caseUntil, done } from './case.js';
import { idOf, TODAY } from './city.js';
import { startTestServer, type TestServer } from './server.js';
import { content } from './texts.js';

let server: TestServer;
const tokens = new Map<string, string>();
beforeAll(async () => {
  server = await startTestServer();
  for (const who of ['olle', 'hilda', 'rut', 'disa', 'ada', 'axel', 'siv']) tokens.set(who, await server.issuer.token(who));
});
afterAll(() => server.end());

const send = (method: 'put' | 'delete', path: string, who: string | undefined, body: object = {}) => {
  const request = server.http()[method](path).send(body);
  return who === undefined ? request : request.set('authorization', `Bearer ${tokens.get(who)}`);
};
const listOf = ({ self }: ApiCase) => `${self}/working-copy/comments`;
const oneOf = (one: ApiCase) => `${listOf(one)}/${randomUUID()}`;
const MARK = { provision: 'OSL 18:8', authority: 'Kommunstyrelsen', from: TODAY, reasons: 'Skyddar driften.' };
const WORDS = { provision: 'p1', quote: 'i konkurrens', before: 'Telefoni upphandlas ', text: 'Alltid?' };
const seenBy = async (one: ApiCase, who: string) => (await server.get(listOf(one), who).expect(200)).body.comments;
const entries = async ({ caseNumber }: ApiCase) =>
  (await server.record.pool.query('SELECT FROM entry WHERE case_number = $1', [caseNumber])).rowCount;

describe('a draft that a mark of secrecy hides', () => {
  it('is neither written in nor on by an officer whose case it is not, and tells them nothing', async () => {
    const one = await caseUntil(server, 'draft');
    const self = oneOf(one);
    await send('put', self, 'olle', WORDS).expect(200);
    await done(server, one, 'handovers', 'olle', { to: idOf('hilda'), reasons: 'Fördelning.' });
    await server.act(`${one.self}/secrecy-marks`, 'rigmor', MARK).expect(201);
    const copy = `${one.self}/working-copy`;
    const writings = [
      send('put', copy, 'olle', { content: content() }).set('if-match', '"0"'),
      send('put', `${copy}/presence`, 'olle', { provision: 'p1' }),
      send('put', oneOf(one), 'olle', WORDS),
      send('put', `${self}/answers/${randomUUID()}`, 'olle', { text: 'Ja.' }),
      send('put', `${self}/resolution`, 'olle', { resolved: true }),
      send('delete', self, 'olle'),
    ];
    for (const writing of writings) await writing.expect(404);
    const [comment, ...others] = await seenBy(one, 'hilda');
    expect([comment.text, comment.answers, comment.resolvedBy, others]).toEqual(['Alltid?', [], undefined, []]);
  });
});

describe('a comment in a draft', () => {
  it('stands at its words, is answered by the other, marked as done and opened again, and is no part of the record', async () => {
    const one = await caseUntil(server, 'draft');
    const before = await entries(one);
    const self = oneOf(one);
    await send('put', self, 'hilda', WORDS).expect(200);
    await send('put', `${self}/answers/${randomUUID()}`, 'olle', { text: 'Ja, alltid.' }).expect(200);
    const [read] = await seenBy(one, 'olle');
    expect(read).toMatchObject({
      ...WORDS,
      by: { id: idOf('hilda'), name: 'hilda Andersson' },
      answers: [{ text: 'Ja, alltid.', by: { id: idOf('olle') } }],
    });
    expect(read).not.toHaveProperty('resolvedBy');

    await send('put', `${self}/resolution`, 'olle', { resolved: true }).expect(200);
    expect((await seenBy(one, 'hilda'))[0].resolvedBy).toEqual({ id: idOf('olle'), name: 'olle Andersson' });
    await send('put', `${self}/resolution`, 'hilda', { resolved: false }).expect(200);
    expect((await seenBy(one, 'olle'))[0]).not.toHaveProperty('resolvedBy');
    expect(await entries(one)).toBe(before);
  });

  it('is there once, as it was first sent, however often it is sent and by whom', async () => {
    const one = await caseUntil(server, 'draft');
    const self = oneOf(one);
    await send('put', self, 'hilda', WORDS).expect(200);
    for (const who of ['hilda', 'olle']) await send('put', self, who, { ...WORDS, text: 'Annat.' }).expect(200);
    expect((await seenBy(one, 'olle')).map(({ text }: { text: string }) => text)).toEqual(['Alltid?']);
  });

  it('is taken away by its writer alone, and not once it is answered', async () => {
    const one = await caseUntil(server, 'draft');
    const self = oneOf(one);
    await send('put', self, 'hilda', WORDS).expect(200);
    expect((await send('delete', self, 'olle').expect(403)).body.code).toBe('comment-of-another');
    const answer = randomUUID();
    await send('put', `${self}/answers/${answer}`, 'olle', { text: 'Ja.' }).expect(200);
    const refused = await send('delete', self, 'hilda').set('accept-language', 'en').expect(409);
    expect([refused.body.code, refused.body.detail]).toEqual(['comment-answered', expect.stringContaining('Mark it as done')]);
    await send('delete', `${listOf(one)}/${answer}`, 'olle').expect(204);
    await send('delete', self, 'hilda').expect(204);
    expect(await seenBy(one, 'olle')).toEqual([]);
  });

  it('is written by whoever may write in the draft, read by the auditor too, and by nobody else', async () => {
    const one = await caseUntil(server, 'draft');
    await send('put', oneOf(one), 'olle', WORDS).expect(200);
    for (const who of [undefined, 'rut', 'disa', 'ada', 'siv']) {
      await server.get(listOf(one), who).expect(who === undefined ? 401 : 403);
      await send('put', oneOf(one), who, WORDS).expect(who === undefined ? 401 : 403);
    }
    expect(await seenBy(one, 'axel')).toHaveLength(1);
    await send('put', oneOf(one), 'axel', WORDS).expect(403);
  });

  it.each([
    ['/text', { text: '' }],
    ['/text', { text: 'a'.repeat(5_001) }],
    ['/text', { text: 'NUL \0' }],
    ['/quote', { quote: 'a'.repeat(1_001) }],
    ['/before', { before: 'a'.repeat(101) }],
    ['/before', { before: '\u0007' }],
    ['/provision', { provision: '../p1' }],
  ])('is bounded and clean: %s', async (pointer, wrong) => {
    const one = await caseUntil(server, 'draft');
    const { body } = await send('put', oneOf(one), 'olle', { ...WORDS, ...wrong }).expect(422);
    expect(body.pointers).toEqual([expect.objectContaining({ pointer })]);
  });

  it('is answered where it is there, and never an answer itself', async () => {
    const one = await caseUntil(server, 'draft');
    for (const self of [oneOf(one), `${listOf(one)}/none`]) {
      await send('put', `${self}/answers/${randomUUID()}`, 'olle', { text: 'Ja.' }).expect(404);
      await send('put', `${self}/resolution`, 'olle', { resolved: true }).expect(404);
      await send('delete', self, 'olle').expect(404);
    }
    const [self, answer] = [oneOf(one), randomUUID()];
    await send('put', self, 'olle', WORDS).expect(200);
    await send('put', `${self}/answers/${answer}`, 'olle', { text: 'Ja.' }).expect(200);
    await send('put', `${listOf(one)}/${answer}/answers/${randomUUID()}`, 'olle', { text: 'Nej.' }).expect(404);
  });

  it('finds no room where there are more than any draft needs, unless it is there and its answer was lost', async () => {
    const one = await caseUntil(server, 'draft');
    const first = oneOf(one);
    await send('put', first, 'olle', WORDS).expect(200);
    await server.record.pool.query(
      `INSERT INTO working_comment (directive, number, id, provision, quote, before, text, writer, at)
       SELECT directive, number, gen_random_uuid(), provision, quote, before, text, writer, at FROM working_comment, generate_series(1, 499)
       WHERE directive = $1`,
      [one.directive],
    );
    const full = await send('put', oneOf(one), 'olle', WORDS).expect(409);
    expect([full.body.code, full.body.facts]).toEqual(['comments-too-many', { most: 500 }]);
    await send('put', first, 'olle', WORDS).expect(200);
  });

  it('leaves with the working copy: neither the review nor the next draft has it, and it is cleaned away', async () => {
    const one = await caseUntil(server, 'draft');
    await send('put', oneOf(one), 'olle', WORDS).expect(200);
    await done(server, one, 'submissions', 'olle', { reviewers: [idOf('rut'), idOf('roy')] });
    expect(await seenBy(one, 'olle')).toEqual([]);
    await send('put', oneOf(one), 'olle', WORDS).expect(409);
    await done(server, one, 'reopenings', 'olle', { reasons: 'Mer att skriva.' });
    expect(await seenBy(one, 'olle')).toEqual([]);
    await send('put', oneOf(one), 'olle', { ...WORDS, text: 'Ny.' }).expect(200);
    expect((await seenBy(one, 'hilda')).map(({ text }: { text: string }) => text)).toEqual(['Ny.']);

    await done(server, one, 'withdrawals', 'olle', { reasons: 'Behövs inte.' });
    await cleanWorkingMaterial(server.record.pool);
    const { rowCount } = await server.record.pool.query('SELECT FROM working_comment WHERE directive = $1', [one.directive]);
    expect(rowCount).toBe(0);
  });
});
