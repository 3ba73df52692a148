import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Instance, startInstance } from '@anvisa/cli/start/instance';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { eventually } from '../conduct/support/eventually.js';
import { freshHome } from '../embedded/home.js';

/** What the run plants as secrets; npm test looks for it in all that the tests wrote, too. */
const MARK = process.env.PLANTED_SECRET ?? `planted-${randomUUID()}`;
const planted = (what: string) => `${MARK}-${what}`;

const at = freshHome();
let instance: Instance;
/** Every secret that there is: those that the instance made for itself, those that were planted, and a token that holds. */
let secrets: readonly (readonly [name: string, secret: string])[];

beforeAll(async () => {
  const { home, say } = at;
  instance = await startInstance({
    home,
    port: 0,
    say,
    seed: 'stockholm',
    output: 'files',
    env: { LOG_LEVEL: 'trace', LOG_FORMAT: 'json' },
  });
  const token = await tokenOf('anna');
  const passwordIn = (url: string) => decodeURIComponent(new URL(url).password);
  secrets = [
    ['the product’s password in DATABASE_URL', passwordIn(instance.databaseUrl)],
    ['the owner’s password', passwordIn(instance.ownerUrl)],
    ['the client secret', instance.client?.secret ?? ''],
    ['a token that holds', token],
    ['what was planted', MARK],
    ['what was planted, encoded', Buffer.from(MARK).toString('base64url').slice(0, 20)],
  ];
  await live(token);
  await breakPool();
  await eventually(
    () => fetch(`${instance.address}/health/ready`).then(({ status }) => status),
    (status) => status === 200,
  );
  await fetch(`${instance.address}/api/me`, { headers: { authorization: `Bearer ${token}` } });
  await instance.stop();
}, 120_000);
afterAll(() => at.remove());

async function tokenOf(person: string): Promise<string> {
  const response = await fetch(`${instance.issuer}/token`, { method: 'POST', body: JSON.stringify({ person }) });
  return ((await response.json()) as { access_token: string }).access_token;
}

/** Everything that a secret can come in: tokens, cookies, codes, keys, bodies, queries, on requests that are done and on those that are not. */
async function live(token: string): Promise<void> {
  const json = { 'content-type': 'application/json' };
  const act = (headers: Record<string, string>, body: string) =>
    fetch(`${instance.address}/api/directives`, { method: 'POST', headers: { ...json, ...headers }, body });
  const mine = { authorization: `Bearer ${token}` };
  const key = { 'idempotency-key': planted('key') };
  const body = JSON.stringify({ area: 'telefoni', title: 'Telefoni' });
  const cookies = ['anvisa', '__Host-anvisa', 'anvisa-sign-in'].map((name) => `${name}=${planted('cookie')}`).join('; ');
  const asked = [
    await act({ ...mine, ...key }, body),
    await act({ authorization: `Bearer ${planted('bearer')}`, ...key }, body),
    await act({ authorization: `Basic ${Buffer.from(`anna:${planted('basic')}`).toString('base64')}`, ...key }, body),
    await act({ cookie: cookies, ...key }, body),
    await act({ ...mine, ...key }, JSON.stringify({ password: planted('body') })),
    await act({ ...mine, ...key }, `{"password": "${planted('broken')}`),
    ...(await Promise.all(
      [
        `/auth/callback?code=${planted('code')}&state=${planted('state')}`,
        `/auth/sign-in?return=/${planted('return')}`,
        `/api/me?access_token=${planted('query')}`,
        `/api/search?q=${planted('search')}`,
        `/nowhere?token=${planted('nowhere')}`,
      ].map((path) => fetch(`${instance.address}${path}`, { headers: { cookie: cookies }, redirect: 'manual' })),
    )),
    await fetch(`${instance.address}/auth/back-channel-logout`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `logout_token=${planted('logout')}`,
    }),
  ];
  expect(asked[0]?.status).toBe(201);
  expect(asked.slice(1, 4).map(({ status }) => status)).toEqual([401, 401, 401]);
}

/** Breaks every connection to Postgres, and asks meanwhile. */
async function breakPool(): Promise<void> {
  const admin = new pg.Client({ connectionString: instance.ownerUrl });
  await admin.connect();
  for (let n = 0; n < 5; n++) {
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname IS NOT NULL');
    await fetch(`${instance.address}/api/directives`, { headers: { authorization: `Bearer ${planted('crash')}` } });
  }
  await admin.end();
}

/** All that the server, the worker, Postgres, Temporal and the launcher wrote. */
function written(): readonly (readonly [name: string, text: string])[] {
  const logs = readdirSync(at.home, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.log') && statSync(join(at.home, name)).isFile());
  return [...logs.map((name) => [name, readFileSync(join(at.home, name), 'utf8')] as const), ['the launcher', at.said.join('\n')]];
}

describe('what a whole run writes', () => {
  it('is something: the server and the worker told what they did', () => {
    const names = written().map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining([expect.stringContaining('server'), expect.stringContaining('worker'), 'the launcher']));
    const server = written().find(([name]) => name.includes('server'))?.[1] ?? '';
    expect(server).toContain('"path":"/auth/callback"');
    expect(server).toContain('"path":"/nowhere"');
  });

  it('holds no secret', () => {
    const leaks = secrets.flatMap(([name, secret]) => {
      expect(secret.length).toBeGreaterThan(8);
      return written().flatMap(([file, text]) => (text.includes(secret) ? [`${name} in ${file}`] : []));
    });
    expect(leaks).toEqual([]);
  });

  it('is one JSON object a line from the server', () => {
    const server = written().find(([name]) => name.includes('server'))?.[1] ?? '';
    for (const line of server.split('\n').filter(Boolean)) expect(() => JSON.parse(line) as unknown).not.toThrow();
  });
});
