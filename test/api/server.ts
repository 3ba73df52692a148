import type { AppConfig } from '@anvisa/server/config';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { freshRecord, type TestRecord } from '../support/record.js';
import { type Asking, asking, makeApp, ready } from './app.js';
import { watchAnswers } from './as-described.js';
import { NAMES, settle } from './city.js';
import { startTestIssuer, type TestIssuer } from './issuer.js';

/** A server of its own on a record of its own, with the city in it. */
export interface TestServer extends Asking {
  readonly record: TestRecord;
  readonly issuer: TestIssuer;
  readonly app: NestFastifyApplication;
  http(): ReturnType<typeof supertest>;
  end(): Promise<void>;
}

export async function startTestServer(more: Partial<AppConfig> & { pages?: string } = {}): Promise<TestServer> {
  const [record, issuer] = await Promise.all([freshRecord(), startTestIssuer()]);
  await settle(record);
  const app = await makeApp(record.productUrl, { issuer: issuer.address, ...more });
  const mustBeAsDescribed = watchAnswers(app);
  await ready(app);
  return {
    record,
    issuer,
    app,
    ...(await asking(app, issuer, [...NAMES, 'stranger'])),
    http: () => supertest(app.getHttpServer()),
    end: async () => {
      await app.close();
      await record.end();
      await issuer.stop();
      mustBeAsDescribed();
    },
  };
}
