import { randomUUID } from 'node:crypto';
import { createApp } from '@anvisa/server/app';
import type { AppConfig } from '@anvisa/server/config';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest, { type Test } from 'supertest';
import { freshRecord, type TestRecord } from '../support/record.js';
import { NAMES, settle } from './city.js';
import { SIGN_IN, startTestIssuer, type TestIssuer } from './issuer.js';

/** A server of its own on a record of its own, with the city in it. */
export interface TestServer {
  readonly record: TestRecord;
  readonly issuer: TestIssuer;
  readonly app: NestFastifyApplication;
  /** Somebody's next request; without a name, nobody's. */
  get(path: string, who?: string): Test;
  /** An act of somebody's, under a fresh key unless one is given. */
  act(path: string, who: string, body: object, headers?: Readonly<Record<string, string>>): Test;
  http(): ReturnType<typeof supertest>;
  end(): Promise<void>;
}

export async function startTestServer(more: Partial<AppConfig> & { pages?: string } = {}): Promise<TestServer> {
  const [record, issuer] = await Promise.all([freshRecord(), startTestIssuer()]);
  await settle(record);
  const app = await createApp({
    pool: record.pool,
    issuer: issuer.address,
    ...SIGN_IN,
    publicUrl: 'http://anvisa.test',
    logFormat: 'json',
    logLevel: 'silent',
    actsPerMinute: 0,
    trustProxy: false,
    ...more,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const http = () => supertest(app.getHttpServer());
  const tokens = new Map<string, string>();
  for (const name of [...NAMES, 'stranger']) tokens.set(name, await issuer.token(name));
  const signed = (test: Test, who: string | undefined) =>
    who === undefined ? test : test.set('authorization', `Bearer ${tokens.get(who)}`);
  return {
    record,
    issuer,
    app,
    http,
    get: (path, who) => signed(http().get(path), who),
    act: (path, who, body, headers = {}) =>
      signed(
        http()
          .post(path)
          .set({ 'idempotency-key': randomUUID(), ...headers })
          .send(body),
        who,
      ),
    end: async () => {
      await app.close();
      await record.end();
      await issuer.stop();
    },
  };
}
