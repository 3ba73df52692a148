import type { AppConfig } from '@anvisa/server/config';
import { SharedCounts } from '@anvisa/server/http/limits/shared-counts';
import { limitSignIns, MOST_SIGN_INS } from '@anvisa/server/http/limits/sign-in-limit';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fastify } from 'fastify';
import supertest, { type Response } from 'supertest';
import { outside } from '../support/outside.js';
import { makeApp, ready } from './app.js';
import { idOf } from './city.js';
import { startTestServer, type TestServer } from './server.js';

const MOST = 40;
let server: TestServer;
let second: NestFastifyApplication;
beforeAll(async () => {
  server = await startTestServer({ actsPerMinute: MOST });
  const { CONFIG } = await outside('@anvisa/server/record');
  second = await ready(await makeApp(server.record.productUrl, server.app.get<AppConfig>(CONFIG)));
});
afterAll(async () => {
  await second.close();
  await server.end();
});

const both = () => [server.app, second];
/** An act that the rules refuse: it counts as any other. */
const act = async (app: NestFastifyApplication, who: string): Promise<Response> =>
  supertest(app.getHttpServer())
    .post('/api/directives')
    .set({ authorization: `Bearer ${await server.issuer.token(who)}`, 'idempotency-key': crypto.randomUUID() })
    .send({ area: 'telefoni', title: 'T' });

const notes = async (refused: string) => {
  const { rows } = await server.record.pool.query('SELECT kind, actor, address FROM security_log WHERE refused = $1', [refused]);
  return rows;
};

describe('acts on two servers', () => {
  it('are limited by person for both together, and say when to come again', async () => {
    const answers: Response[] = [];
    for (let n = 0; n < MOST; n++) answers.push(...(await Promise.all(both().map((app) => act(app, 'rut')))));
    const through = answers.filter(({ status }) => status !== 429);
    expect(through.length).toBeGreaterThanOrEqual(MOST);
    expect(through.length).toBeLessThan(MOST + 2 * (MOST / 20));
    for (const app of both()) {
      const last = await act(app, 'rut');
      expect(last.status).toBe(429);
      expect(last.body).toMatchObject({ code: 'too-many-acts', facts: { seconds: expect.any(Number) } });
      expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
      expect(Number(last.headers['retry-after'])).toBeLessThanOrEqual(60);
    }
    for (const app of both()) expect((await act(app, 'roy')).status).toBe(403);
    expect(await notes('too-many-acts')).toContainEqual({ kind: 'act-refused', actor: idOf('rut'), address: '127.0.0.1' });
  });

  it('do not limit reading', async () => {
    expect((await server.get('/api/me', 'rut')).status).toBe(200);
  });
});

describe('sign-ins on two servers', () => {
  it('are limited by address, exactly, for both together', async () => {
    const [{ SecurityLog }, { SignIns }] = [
      await outside('@anvisa/server/acts/security-log'),
      await outside('@anvisa/server/sign-in/sign-ins'),
    ];
    const [pool, security, signIns] = [server.record.pool, server.app.get(SecurityLog), server.app.get(SignIns)];
    const doors = both().map(() => {
      const door = fastify();
      limitSignIns(door, { pool, security, signIns, counts: new SharedCounts(() => Promise.reject(new Error('not for sign-ins'))) });
      door.get('/auth/sign-in', () => 'come in');
      door.get('/other', () => 'come in');
      return door;
    });
    const come = async (n: number, url = '/auth/sign-in') => doors[n % 2]?.inject({ url, remoteAddress: '192.0.2.7' });
    const answers: Awaited<ReturnType<typeof come>>[] = [];
    for (let n = 0; n < MOST_SIGN_INS + 20; n += 4) answers.push(...(await Promise.all([n, n + 1, n + 2, n + 3].map((one) => come(one)))));
    expect(answers.filter((answer) => answer?.statusCode === 200)).toHaveLength(MOST_SIGN_INS);
    expect((await come(0, '/other'))?.statusCode).toBe(200);
    expect((await doors[0]?.inject({ url: '/auth/sign-in', remoteAddress: '192.0.2.8' }))?.statusCode).toBe(200);
    expect(await notes('too-many-sign-ins')).toContainEqual({ kind: 'sign-in-refused', actor: null, address: '192.0.2.7' });
    for (const door of doors) await door.close();
  });
});

describe('logout tokens that do not hold', () => {
  it('are refused and noted so many times from one address; to sign in there is not hindered', async () => {
    const send = () => server.http().post('/auth/back-channel-logout').type('form').send({ logout_token: 'no.token.0' });
    const statuses: number[] = [];
    for (let n = 0; n < MOST_SIGN_INS + 50; n++) statuses.push((await send()).status);
    expect(new Set(statuses)).toEqual(new Set([400, 429]));
    expect(statuses.at(-1)).toBe(429);
    expect(await notes('logout-token-invalid')).toHaveLength(MOST_SIGN_INS);
    expect((await server.get('/api/me', 'hilda')).status).toBe(200);
  });
});

describe('tokens that do not hold', () => {
  it('are looked at so many times from one address, and who is signed in is not hindered', async () => {
    const held = await server.issuer.token('hilda');
    const read = (token: string) => server.http().get('/api/me').set('authorization', `Bearer ${token}`);
    await read(held).expect(200);
    let answer = await read('no.token.0');
    let refused = 1;
    for (; answer.status === 401 && refused < MOST_SIGN_INS + 50; refused++) answer = await read(`no.token.${refused}`);
    expect(answer.status).toBe(429);
    expect(answer.body.code).toBe('too-many-sign-ins');
    expect(refused).toBeGreaterThanOrEqual(MOST_SIGN_INS);
    await read(held).expect(200);
    await server.get('/api/directives').expect(200);
  });
});
