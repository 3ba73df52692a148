import { randomUUID } from 'node:crypto';
import type { LogSettings } from '@anvisa/process/log';
import type { createPool } from '@anvisa/record/database/pool';
import type { AppConfig } from '@anvisa/server/config';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest, { type Test } from 'supertest';
import { outside } from '../support/outside.js';
import { CONNECT_MS } from '../support/record.js';
import type { TestIssuer } from './issuer.js';

/** How the server of a test is set, where the test does not say otherwise. */
const USUAL = {
  audience: 'anvisa',
  clientId: 'anvisa-web',
  clientSecret: 'a secret of the tests',
  subjectClaim: 'sub',
  sessionIdleMinutes: 30,
  sessionHours: 12,
  publicUrl: 'http://anvisa.test',
  logFormat: 'json',
  logLevel: (process.env.TEST_LOG ?? 'silent') as LogSettings['logLevel'],
  actsPerMinute: 0,
  trustProxy: false,
} as const;

type Pool = ReturnType<typeof createPool>;
type Given = Pick<AppConfig, 'issuer'> & Partial<AppConfig> & { readonly pages?: string };

/** The whole server, not ready yet: something may still watch it. @param url its record's, to which its connections end with it. */
export async function makeApp(url: string, given: Given): Promise<NestFastifyApplication> {
  const { createPool } = await outside('@anvisa/record/database/pool');
  const pool = createPool(url, { connectMs: CONNECT_MS });
  const app = await makeAppOn(pool, given);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', () => pool.end());
  return app;
}

/** The same on connections that are somebody else's. */
export async function makeAppOn(pool: Pool, given: Given): Promise<NestFastifyApplication> {
  const { createApp } = await outside('@anvisa/server/app');
  return createApp({ ...USUAL, ...given, pool });
}

/** Ready to be asked, without a socket. */
export async function ready(app: NestFastifyApplication): Promise<NestFastifyApplication> {
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

export interface Asking {
  /** Somebody's next request; without a name, nobody's. */
  get(path: string, who?: string): Test;
  /** What is no act, and the same however often it is asked. */
  put(path: string, who: string, body: object): Test;
  /** An act of somebody's, under a fresh key unless one is given. */
  act(path: string, who: string, body: object, headers?: Readonly<Record<string, string>>): Test;
}

/** What the people with these subjects ask of a server. */
export async function asking(app: NestFastifyApplication, issuer: TestIssuer, subjects: readonly string[]): Promise<Asking> {
  const tokens = new Map(await Promise.all(subjects.map(async (subject) => [subject, await issuer.token(subject)] as const)));
  const http = () => supertest(app.getHttpServer());
  const signed = (test: Test, who?: string) => (who === undefined ? test : test.set('authorization', `Bearer ${tokens.get(who)}`));
  return {
    get: (path, who) => signed(http().get(path), who),
    put: (path, who, body) => signed(http().put(path).send(body), who),
    act: (path, who, body, headers = {}) =>
      signed(
        http()
          .post(path)
          .set({ 'idempotency-key': randomUUID(), ...headers })
          .send(body),
        who,
      ),
  };
}
