import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { createPool } from '@anvisa/record/database/pool';
import { apiDocument } from './api/describe.js';
import { createApp } from './app.js';

/*
 * Writes the API's description, `apps/server/openapi.json`, from the built server; with `--check` it compares and ends with 1 where the file is
 * stale. No database is needed: the pool connects with the first query, and there is none.
 */
const FILE = new URL('../openapi.json', import.meta.url);
const ADDRESS = 'http://127.0.0.1:3000';

const app = await createApp({
  pool: createPool('postgres://nowhere'),
  issuer: ADDRESS,
  audience: 'anvisa',
  clientId: 'anvisa-web',
  clientSecret: 'nobody signs in here',
  subjectClaim: 'sub',
  sessionIdleMinutes: 30,
  sessionHours: 12,
  publicUrl: ADDRESS,
  logFormat: 'json',
  logLevel: 'error',
  actsPerMinute: 0,
  trustProxy: false,
});
await app.init();
const text = `${JSON.stringify(apiDocument(app, ADDRESS), undefined, 2)}\n`;
await app.close();

if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (text !== readFileSync(FILE, 'utf8')) {
  process.stderr.write('apps/server/openapi.json is stale: run node apps/server/dist/openapi.js\n');
  process.exitCode = 1;
}
