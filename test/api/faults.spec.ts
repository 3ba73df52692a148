import { randomUUID } from 'node:crypto';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { record as decisionRecord } from '../../libs/domain/src/directive/case.fixture.js';
import { freshArea } from '../support/areas.js';
import { outside } from '../support/outside.js';
import { makeAppOn, ready } from './app.js';
import { caseUntil } from './case.js';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
let port: number;
beforeAll(async () => {
  server = await startTestServer({ actsPerMinute: 20 });
  await server.app.listen(0, '127.0.0.1');
  port = (server.app.getHttpServer().address() as AddressInfo).port;
});
afterAll(() => server.end());

/** What the server answers to bytes that are hardly HTTP. */
const raw = (bytes: string) =>
  new Promise<string>((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });

describe('what never becomes a request', () => {
  it.each([
    ['is not HTTP', 'HELLO\r\n\r\n', '400', 'request-malformed'],
    ['has too many headers', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, '431', 'header-too-large'],
  ])('%s, and is answered with a problem', async (_, bytes, status, code) => {
    const answer = await raw(bytes);
    expect(answer).toContain(`HTTP/1.1 ${status}`);
    expect(answer).toContain('application/problem+json');
    expect(answer).toContain(`"code":"${code}"`);
  });

  it('drips, and is cut off', async () => {
    const answer = await raw('POST /api/directives HTTP/1.1\r\nHost: x\r\n');
    expect(answer).toContain('HTTP/1.1 408');
    expect(answer).toContain('"code":"request-too-slow"');
  });
});

/** Where Postgres should be: takes connections and never says a word, or cuts them. */
const noPostgres = (how: 'silent' | 'cutting') =>
  new Promise<Server>((resolve) => {
    const away = createServer((socket) => {
      if (how === 'cutting') socket.destroy();
      socket.on('error', () => undefined);
      silent.add(socket);
    });
    away.listen(0, '127.0.0.1', () => resolve(away));
  });
const silent = new Set<Socket>();

describe.each(['silent', 'cutting'] as const)('a record that is away and %s', (how) => {
  let postgres: Server;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    postgres = await noPostgres(how);
    const url = `postgres://anvisa@127.0.0.1:${(postgres.address() as AddressInfo).port}/none`;
    const { createPool } = await outside('@anvisa/record/database/pool');
    app = await ready(await makeAppOn(createPool(url), { issuer: server.issuer.address }));
  });
  afterAll(async () => {
    await app.close();
    for (const socket of silent) socket.destroy();
    await new Promise((resolve) => postgres.close(resolve));
  });

  it('is answered with 503 before a browser gives up, and the process lives', async () => {
    const http = supertest(app.getHttpServer());
    const authorization = `Bearer ${await server.issuer.token('olle')}`;
    const act = http.post('/api/directives').set({ authorization, 'idempotency-key': randomUUID() }).send({ area: 'telefoni', title: 'T' });
    for (const request of [act, http.get('/api/directives'), http.get('/health/ready')]) {
      const began = performance.now();
      const answer = await request.expect(503);
      expect(answer.body.code).toBe('record-away');
      expect(answer.headers['retry-after']).toBe('1');
      expect(performance.now() - began).toBeLessThan(15_000);
    }
    await http.get('/health/live').expect(200);
    await http.get('/metrics').expect(200);
  });
});

describe('two at once', () => {
  it('decide once', async () => {
    const one = await caseUntil(server, 'ready');
    const decide = { textHash: one.textHash, outcome: 'approve', record: decisionRecord() };
    const both = ['disa', 'vera'].map((who) => server.act(`${one.self}/decisions`, who, decide, { 'if-match': `"${one.version}"` }));
    const statuses = (await Promise.all(both)).map(({ status }) => status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([201, 412]);
    expect((await server.get(one.self)).body.decisions).toHaveLength(1);
  });

  it('under one key are done once', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const command = { area: freshArea(), title: 'En gång' };
    const both = [1, 2].map(() => server.act('/api/directives', 'olle', command, key));
    const answers = await Promise.all(both);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);
  });
});

describe('too many acts', () => {
  it('are told to wait, and others are not', async () => {
    const act = (who: string) => server.act('/api/directives', who, { area: 'telefoni', title: 'T' });
    let answer = await act('hilda');
    for (let n = 0; n < 25 && answer.status !== 429; n++) answer = await act('hilda');
    expect(answer.status).toBe(429);
    expect(answer.body).toMatchObject({ code: 'too-many-acts', facts: { seconds: expect.any(Number) } });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await act('axel')).status).toBe(403);
  });
});
