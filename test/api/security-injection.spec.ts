import { type AddressInfo, connect } from 'node:net';
import { Writable } from 'node:stream';
import { oneLine } from '@anvisa/record/queries/one-line';
import { noteForSecurity } from '@anvisa/record/queries/security-log';
import { tellRequests } from '@anvisa/server/http/request-line';
import { Metrics } from '@anvisa/server/metrics/metrics';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fastify } from 'fastify';
import { pino } from 'pino';
import pretty from 'pino-pretty';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
let port: number;
beforeAll(async () => {
  server = await startTestServer();
  await server.app.listen(0, '127.0.0.1');
  port = (server.app.getHttpServer().address() as AddressInfo).port;
});
afterAll(() => server.end());

/** Ends a line, moves a terminal's cursor, clears its screen, turns the order of what is read. */
const TRICKS = [
  '\n{"level":30,"msg":"all is well"}',
  '\r\n',
  '\u001b[2J',
  '\u009b2J',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\u0000',
  '\u007f',
];
const TRICK = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/** What the server answers to a request written by hand, which no client would send. */
const raw = (bytes: string) =>
  new Promise<string>((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(Buffer.from(bytes, 'latin1')));
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });

describe('a log', () => {
  it('is written on one line, whatever is told', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), fc.constantFrom(...TRICKS), (text, trick) => {
        const written = oneLine(text + trick + text, 100);
        expect(TRICK.test(written)).toBe(false);
        expect(written.length).toBeLessThanOrEqual(100);
        expect(written.isWellFormed()).toBe(true);
      }),
    );
  });

  it('is cut between signs, and never within one', () => {
    expect(oneLine(`${'a'.repeat(98)}𠮷𠮷`, 100).isWellFormed()).toBe(true);
  });

  it.each(TRICKS)('of security takes %j in no field', async (trick) => {
    const text = `a${trick}b`;
    const note = { kind: 'act-refused', actor: null, act: text, refused: text, about: text, origin: text, address: text } as const;
    await noteForSecurity(server.record.pool, note);
    const { rows } = await server.record.pool.query(
      'SELECT act, refused, about, origin, address FROM security_log ORDER BY id DESC LIMIT 1',
    );
    for (const written of Object.values(rows[0] as object)) {
      expect(TRICK.test(String(written))).toBe(false);
      expect(String(written)).toMatch(/^a\\u.*b$/);
    }
  });

  it.each(['json', 'pretty'] as const)('of requests (%s) has one line for each, whatever their paths and headers hold', async (format) => {
    const lines: string[] = [];
    const kept = new Writable({
      write: (chunk: Buffer, _, done) => {
        lines.push(...chunk.toString().split('\n').filter(Boolean));
        done();
      },
    });
    const log = pino(
      { level: 'trace' },
      format === 'json' ? kept : pretty({ destination: kept, singleLine: true, sync: true, colorize: false }),
    );
    const told = fastify({ loggerInstance: log, disableRequestLogging: true });
    tellRequests(told as unknown as Parameters<typeof tellRequests>[0], new Metrics(server.record.pool));
    told.get('/*', () => 'found');
    const tricks = ['/a%0a%0d%1b[2J', '/\u009b2J\u001b[2J\u202e', '/a?token=hunter2\n'];
    for (const url of tricks) await told.inject({ url, headers: { 'user-agent': '\u001b[2J', 'x-forwarded-for': '1.2.3.4\u001b[2J' } });
    await told.close();
    expect(lines).toHaveLength(tricks.length);
    for (const line of lines) {
      expect(TRICK.test(line)).toBe(false);
      expect(line).not.toContain('hunter2');
    }
  });
});

describe('a header', () => {
  const splits = (answer: string) => /(?:^|\n)(?:set-cookie|x-injected): *[^\r\n]*injected/i.test(answer);

  it.each([
    ['the address', 'GET /api/directives/a%0d%0aX-Injected:%20injected HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    [
      'the path to come back to',
      'GET /auth/sign-in?return=/%0d%0aSet-Cookie:%20a=injected HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    ],
    ['the language', 'GET /nowhere HTTP/1.1\r\nHost: x\r\nAccept-Language: sv\x00\nX-Injected: injected\r\nConnection: close\r\n\r\n'],
    ['the language asked for', 'GET /auth/sign-in?locale=sv%0d%0aX-Injected:%20injected HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['the method', 'DELETE /api/directives%0d%0aX-Injected:injected HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['the kind of a problem', 'GET /api/problems/x%0d%0aX-Injected:%20injected HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
  ])('is made of nothing that %s holds', async (_, bytes) => {
    const answer = await raw(bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 [2345]\d\d /);
    const [head = ''] = answer.split('\r\n\r\n');
    expect(splits(head)).toBe(false);
  });

  it('is not split by what the record gives back: an act under a key with a line break is not taken', async () => {
    const answer = await raw(
      'POST /api/directives HTTP/1.1\r\nHost: x\r\nIdempotency-Key: aaaaaaaa\n injected\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  });
});
