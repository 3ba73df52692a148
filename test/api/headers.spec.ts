import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshArea } from '../support/areas.js';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
let port: number;
beforeAll(async () => {
  server = await startTestServer({ publicUrl: 'https://anvisa.test' });
  await server.app.listen(0, '127.0.0.1');
  port = (server.app.getHttpServer().address() as AddressInfo).port;
});
afterAll(() => server.end());

type Headers = Readonly<Record<string, string | undefined>>;

/** Bytes that are hardly HTTP, and the headers of what they are answered with. */
const raw = (bytes: string) =>
  new Promise<Headers>((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      answer += chunk;
    });
    socket.on('error', reject).on('close', () => {
      const [head = ''] = answer.split('\r\n\r\n');
      const lines = head.split('\r\n').slice(1);
      resolve(Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)])));
    });
  });

/** Every kind of answer: done, made, read by the public, and each way of not being done. */
const ANSWERS: readonly (readonly [string, number | undefined, () => Promise<Headers>])[] = [
  ['a reading', 200, async () => (await server.get('/api/me', 'olle').expect(200)).headers],
  ['a reading by the public', 200, async () => (await server.get('/api/directives').expect(200)).headers],
  ['an act', 201, async () => (await server.act('/api/directives', 'olle', { area: freshArea(), title: 'T' }).expect(201)).headers],
  ['the page of the API', 200, async () => (await server.get('/api').expect(200)).headers],
  ['the description of the API', 200, async () => (await server.get('/api/openapi.json').expect(200)).headers],
  ['no sign-in', 401, async () => (await server.get('/api/me').expect(401)).headers],
  [
    'a sign-in that does not hold',
    401,
    async () => (await server.http().get('/api/directives').set('authorization', 'Bearer x.y.z').expect(401)).headers,
  ],
  ['a refused act', 403, async () => (await server.act('/api/directives', 'rut', { area: 'telefoni', title: 'T' }).expect(403)).headers],
  ['nothing there', 404, async () => (await server.get('/nowhere').expect(404)).headers],
  ['a method that is not taken', 405, async () => (await server.http().delete('/api/directives').expect(405)).headers],
  ['too much', 413, async () => (await server.act('/api/directives', 'olle', { area: 'x'.repeat(2_100_000) }).expect(413)).headers],
  ['bad input', 422, async () => (await server.act('/api/directives', 'olle', {}).expect(422)).headers],
  ['an address that is malformed', 400, async () => (await server.http().get('/api/%zz').expect(400)).headers],
  ['a request that is not HTTP', undefined, () => raw('HELLO\r\n\r\n')],
  ['headers too large', undefined, () => raw(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)],
];

describe.each(ANSWERS)('the answer to %s (%s)', (_, _status, asked) => {
  it('keeps the browser to our own files, our own frames and the encrypted connection', async () => {
    const headers = await asked();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"]),
    );
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': expect.stringMatching(/^max-age=31536000/),
    });
  });

  it('is kept nowhere, and says nothing of what made it', async () => {
    const headers = await asked();
    expect(headers['cache-control']).toContain('no-store');
    for (const name of ['server', 'x-powered-by']) expect(headers).not.toHaveProperty(name);
    for (const name of Object.keys(headers)) expect(name).not.toMatch(/^access-control-/);
  });
});

describe('another origin', () => {
  const elsewhere = { origin: 'https://evil.test' };
  const lets = (headers: Headers) => Object.keys(headers).filter((name) => name.startsWith('access-control-'));

  it.each(['/api/directives', '/api/me', '/api', '/health/ready', '/nowhere'])('is let in nowhere on %s', async (path) => {
    expect(lets((await server.get(path, 'olle').set(elsewhere)).headers)).toEqual([]);
    expect(lets((await server.get(path).set({ origin: 'null' })).headers)).toEqual([]);
  });

  it.each(['/api/directives', '/api/me', '/api/clock', '/nowhere'])('has its preflight refused on %s', async (path) => {
    const answer = await server
      .http()
      .options(path)
      .set({ ...elsewhere, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,idempotency-key' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(lets(answer.headers)).toEqual([]);
  });
});

describe('what browsers may keep', () => {
  it('is the files of the page alone, and the text that the public reads if they ask each time', async () => {
    expect((await server.get('/api/explorer/swagger-ui.css').expect(200)).headers['cache-control']).toContain('max-age');
    expect((await server.get('/api/explorer/swagger-ui.css', 'olle').expect(200)).headers['cache-control']).toBe('no-store');
  });
});

describe('over an unencrypted connection', () => {
  it('browsers are not told to encrypt: a test machine has no certificate', async () => {
    const plain = await startTestServer({ publicUrl: 'http://anvisa.test' });
    expect((await plain.get('/api/directives').expect(200)).headers).not.toHaveProperty('strict-transport-security');
    await plain.end();
  });
});
