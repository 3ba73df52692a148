import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshArea } from '../support/areas.js';
import { startTestServer, type TestServer } from './server.js';
import { content } from './texts.js';

let server: TestServer;
let draft: string;
beforeAll(async () => {
  server = await startTestServer();
  const { body } = await server.act('/api/directives', 'olle', { area: freshArea(), title: 'Telefoni' });
  draft = body.result.self;
});
afterAll(() => server.end());

const save = (body: object) => server.act(`${draft}/drafts`, 'olle', body, { 'if-match': '"2"' });

/** A body as raw bytes, which may be no JSON at all. */
const raw = (body: Buffer | string, type = 'application/json') =>
  server.act('/api/directives', 'olle', {}, { 'content-type': type }).serialize(() => body as string);

const pointersOf = async (body: object) => {
  const answer = await save(body).expect(422);
  return answer.body.pointers.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);
};

describe('input that is not right', () => {
  it.each([
    ['an unknown field', { content: content(), also: 1 }, '/also unknown'],
    ['an unknown field within', { content: { ...content(), colour: 'red' } }, '/content/colour unknown'],
    ['a field named as what every object inherits', { content: content(), toString: 1 }, '/toString unknown'],
    ['such a field within', { content: { ...content(), provisions: [{ valueOf: {} }] } }, '/content/provisions/0/valueOf unknown'],
    ['a number for a text', { content: { ...content(), title: 7 } }, '/content/title text'],
    ['a text too long', { content: { ...content(), title: 'x'.repeat(201) } }, '/content/title length'],
    ['a day that does not exist', { content: { ...content(), inForceFrom: '2026-02-30' } }, '/content/inForceFrom day'],
    ['a day before those of the record', { content: { ...content(), inForceFrom: '1899-12-31' } }, '/content/inForceFrom period'],
    ['a day after those of the record', { content: { ...content(), inForceFrom: '2200-01-01' } }, '/content/inForceFrom period'],
    [
      'a text that the record would keep as a longer one',
      { content: { ...content(), title: '\ufb2c'.repeat(200) } },
      '/content/title length',
    ],
    ['an instant for a day', { content: { ...content(), inForceFrom: '2026-02-03T00:00:00Z' } }, '/content/inForceFrom day'],
    ['a number with decimals', { content: { ...content(), evaluationMonths: 1.5 } }, '/content/evaluationMonths whole'],
    ['a number as a text', { content: { ...content(), evaluationMonths: '12' } }, '/content/evaluationMonths whole'],
    ['an id that is none', { content: { ...content(), addressees: ['skolan'] } }, '/content/addressees uuid'],
    ['a list that is none', { content: { ...content(), provisions: {} } }, '/content/provisions list'],
    ['an item that is no object', { content: { ...content(), provisions: ['x'] } }, '/content/provisions/0 object'],
    [
      'a list for an item',
      { content: { ...content(), provisions: [...content().provisions.slice(0, 2), []] } },
      '/content/provisions/2 object',
    ],
    ['null for a part', { content: null }, '/content object'],
    ['a text in a part', { content: 'text' }, '/content object'],
    ['a list for a part', { content: [content()] }, '/content object'],
    ['nothing', {}, '/content object'],
  ])('%s is pointed at', async (_, body, pointer) => {
    expect(await pointersOf(body)).toContain(pointer);
  });

  it('says from when to when the days of the record are, and how many characters a text has', async () => {
    const answer = await save({ content: { ...content(), inForceFrom: '2200-01-01', title: 'x'.repeat(201) } }).expect(422);
    const details = answer.body.pointers.map(({ detail }: { detail: string }) => detail.replaceAll('\u00a0', ' '));
    expect(details).toEqual(['Mellan 0 och 200 tecken.', 'Ska ligga från 1 januari 1900 till 31 december 2199.']);
  });

  it('points into lists', async () => {
    const [first, ...rest] = content().provisions;
    const body = { content: { ...content(), provisions: [{ ...first, part: 'poetry' }, ...rest] } };
    expect(await pointersOf(body)).toEqual(['/content/provisions/0/part choice']);
  });

  it('finds no item in a list within a list, and says so in the caller’s language', async () => {
    const answer = await save({ content: { ...content(), provisions: [content().provisions] } })
      .set('accept-language', 'en')
      .expect(422);
    expect(answer.body.pointers).toEqual([{ pointer: '/content/provisions/0', code: 'object', detail: 'Must be an object.' }]);
  });

  it.each([
    ['a control character', 'ett\u0007pling', 'control-character'],
    ['a NUL', 'ett\u0000', 'control-character'],
    ['a lone surrogate', 'ett \ud83d halvt', 'lone-surrogate'],
  ])('%s may not enter the record', async (_, transitional, code) => {
    const answer = await save({ content: content({ transitional }) }).expect(422);
    expect(answer.body).toMatchObject({ code: 'text-unclean', pointers: [{ pointer: '/content/transitional', code }] });
  });

  it.each([
    ['broken JSON', '{"area":', 400, 'body-malformed'],
    ['nothing', '', 400, 'body-malformed'],
    ['broken UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 400, 'body-malformed'],
    ['null', 'null', 400, 'body-not-an-object'],
    ['a list', '[]', 400, 'body-not-an-object'],
    ['a text', '"x"', 400, 'body-not-an-object'],
    ['a prototype', '{"__proto__":{"admin":true},"area":"telefoni","title":"T"}', 400, 'body-malformed'],
    ['a list in a list in a list …', `{"area":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 400, 'body-too-deep'],
    ['too much', `{"area":"${'x'.repeat(2_100_000)}"}`, 413, 'body-too-large'],
  ])('%s as a body is answered with a problem', async (_, body, status, code) => {
    const answer = await raw(body).expect(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ code, status });
    expect(answer.body.instance).toMatch(/^urn:request:/);
  });

  it('counts no brackets in texts', async () => {
    const answer = await raw(JSON.stringify({ area: freshArea(), title: '['.repeat(201) })).expect(422);
    expect(answer.body.pointers).toMatchObject([{ pointer: '/title', code: 'length' }]);
  });

  it('takes JSON alone', async () => {
    expect((await raw('<a/>', 'text/xml').expect(415)).body.code).toBe('body-not-json');
    expect((await raw('area=telefoni', 'application/x-www-form-urlencoded').expect(415)).body.code).toBe('body-not-json');
    expect((await raw('area=telefoni', 'text/plain').expect(415)).body.code).toBe('body-not-json');
  });

  it.each([
    ['post', 'revisions'],
    ['put', 'working-copy/presence'],
  ] as const)('takes no plain text, where a body matters little either: %s %s', async (method, path) => {
    const headers = { authorization: `Bearer ${await server.issuer.token('olle')}`, 'idempotency-key': randomUUID() };
    const answer = await server.http()[method](`${draft}/${path}`).set(headers).type('text/plain').send('x').expect(415);
    expect(answer.body.code).toBe('body-not-json');
  });

  it.each([
    ['missing', undefined],
    ['too short', 'abc'],
    ['with blanks', 'a key with blanks'],
  ])('refuses a key that is %s', async (_, key) => {
    const request = server.act('/api/directives', 'olle', { area: freshArea(), title: 'T' });
    const answer = await (key === undefined ? request.unset('idempotency-key') : request.set('idempotency-key', key)).expect(400);
    expect(answer.body.code).toBe('key-missing');
  });

  it('finds nothing at ids that are none, and at those of nobody', async () => {
    for (const directive of ['1', 'x'.repeat(150), 'x'.repeat(201), "'; DROP TABLE entry", randomUUID()]) {
      const path = `/api/directives/${encodeURIComponent(directive)}/editions/1/drafts`;
      await server.act(path, 'olle', { content: content() }, { 'if-match': '"2"' }).expect(404);
    }
    await server.act(`${draft.replace(/1$/, '9')}/drafts`, 'olle', { content: content() }, { 'if-match': '"2"' }).expect(404);
    await server.act(`${draft.replace(/1$/, '-1')}/drafts`, 'olle', { content: content() }, { 'if-match': '"2"' }).expect(404);
  });

  it.each(['constructor', 'toString', '__proto__', 'other.css'])('holds no file that is named %s', async (file) => {
    expect((await server.get(`/api/explorer/${file}`).expect(404)).body.code).toBe('not-found');
  });

  it('asks for no body where it asks for nothing in it', async () => {
    const authorization = `Bearer ${await server.issuer.token('olle')}`;
    await server.http().put(`${draft}/working-copy/presence`).set({ authorization }).expect(200);
    const nothing = await server
      .act(`/api/exemptions/${randomUUID()}/refusals`, 'disa', {})
      .serialize(() => '')
      .unset('content-type');
    expect(nothing.body.code).toBe('not-found');
  });

  it.each(['/api/cases/%00/trail', '/api/search?q=%22%00ab%22', '/api/register?case=%00'])('holds no NUL: %s', async (path) => {
    const answer = await server.get(path, 'olle').expect(422);
    expect(answer.body.code).toBe('text-unclean');
  });

  it.each([
    ['a control character', '/api/cases?q=ett%07pling', 422, 'text-unclean'],
    ['a control character among filters', '/api/units?kind=%1b', 422, 'text-unclean'],
    ['half a letter', '/api/search?q=%C3', 400, 'request-malformed'],
    ['no escape', '/api/provisions?q=100%', 400, 'request-malformed'],
  ])('asks for nothing with %s in an address', async (_, path, status, code) => {
    const answer = await server.get(path, 'olle').expect(status);
    expect(answer.body).toMatchObject({ code, status });
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('finds a line break and a tab as any blank', async () => {
    await server.get('/api/search?q=avtal%0A%09om', 'olle').expect(200);
  });

  it('says which methods an address takes', async () => {
    const answer = await server.http().delete('/api/directives').expect(405);
    expect(answer.body.code).toBe('method-not-allowed');
    expect(answer.headers.allow).toContain('POST');
    for (const payload of [undefined, {}]) {
      const asked = await server.app.inject({ method: 'QUERY' as 'GET', url: '/api/about', ...(payload && { payload }) });
      expect([asked.statusCode, asked.json().code, asked.headers.allow]).toEqual([405, 'method-not-allowed', 'GET, HEAD']);
    }
    expect((await server.get('/api/nothing', 'olle').expect(404)).body.code).toBe('route-unknown');
    expect((await server.get('/api/%zz').expect(400)).body.code).toBe('request-malformed');
  });

  it.each(['/api/strategies/', '/api/people/', '/api/directives/', '/api/cases//trail'])(
    'finds nothing where a part is missing: %s',
    async (path) => {
      for (const method of ['get', 'delete'] as const)
        expect((await server.http()[method](path).expect(404)).body.code).toBe('route-unknown');
    },
  );

  it('has written nothing of all this', async () => {
    const { rows } = await server.record.pool.query('SELECT count(*)::int AS entries FROM entry');
    expect(rows).toEqual([{ entries: 3 }]);
  });
});
