import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { verifyRecord } from '@anvisa/record/verify/verify';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { freshRecord, type TestRecord } from '../support/record.js';
import { makeApp, ready } from './app.js';
import { startTestIssuer, type TestIssuer } from './issuer.js';

const run = promisify(execFile);
const ANVISA = join(import.meta.dirname, '../../apps/cli/bin/anvisa.mjs');
const ADA = { subject: 'f:7a', name: 'Ada Norén', email: 'ada@stad.example' };

let record: TestRecord;
let issuer: TestIssuer;
let app: NestFastifyApplication;
beforeAll(async () => {
  [record, issuer] = await Promise.all([freshRecord(), startTestIssuer()]);
  app = await ready(await makeApp(record.productUrl, { issuer: issuer.address }));
});
afterAll(async () => {
  await app.close();
  await record.end();
  await issuer.stop();
});

const administrator = ({ subject, name, email }: typeof ADA) =>
  run(process.execPath, [ANVISA, 'administrator', `--subject=${subject}`, `--name=${name}`, `--email=${email}`], {
    env: { ...process.env, DATABASE_URL: record.productUrl, DATABASE_OWNER_URL: '' },
  });
const ofAda = async (path: string) =>
  supertest(app.getHttpServer())
    .get(path)
    .set('authorization', `Bearer ${await issuer.token(ADA.subject)}`);

it('begins an instance, once, and nobody else’s', async () => {
  expect((await ofAda('/api/me')).body).toMatchObject({ status: 403, code: 'person-unknown' });

  await expect(administrator({ ...ADA, email: 'ada' })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('--email: "ada" is no address.'),
  });
  expect((await administrator(ADA)).stdout).toBe('Ada Norén is administrator, and signs in with the subject f:7a.\n');
  expect((await ofAda('/api/me')).body).toMatchObject({ name: ADA.name, rolesToday: ['administrator'] });
  const { acts } = (await ofAda('/api/people')).body as { acts: object[] };
  expect(acts).toMatchObject([{ act: 'register-person', allowed: true }]);

  expect((await administrator(ADA)).stdout).toContain('is administrator already');
  await expect(administrator({ ...ADA, name: 'Bo Ek' })).rejects.toMatchObject({
    stderr: expect.stringContaining('is registered as Ada Norén'),
  });
  await expect(administrator({ ...ADA, subject: 'bo' })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Ada Norén is administrator. The installation lets in only the first'),
  });
  const { entries, difference } = await verifyRecord(record.superuserUrl);
  expect([entries, difference]).toEqual([2, undefined]);
});
