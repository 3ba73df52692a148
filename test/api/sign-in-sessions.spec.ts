import { sweepSessions } from '@anvisa/record/queries/sessions';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from './browser.js';
import { idOf } from './city.js';
import { type SignedInCity, startSignedInCity } from './signed-in-city.js';

let city: SignedInCity;
beforeAll(async () => {
  city = await startSignedInCity();
});
afterAll(() => city.end());

const statusOf = async (browser: Browser, at = city.address) => (await browser.ask(`${at}/api/me`)).status;
const codeOf = async (response: Response) => [response.status, ((await response.json()) as { code: string }).code];
const csrfOf = async (browser: Browser) => ((await (await browser.ask(`${city.address}/api/me`)).json()) as { csrf: string }).csrf;

/** A session's cookie as somebody has it who has stolen it: without the browser. */
async function stolenFrom(browser: Browser): Promise<(at: string) => Promise<number>> {
  const headers = { cookie: `anvisa=${await browser.cookie(city.address, 'anvisa')}` };
  return async (at) => (await fetch(`${at}/api/me`, { headers })).status;
}

/** The other server hears of it within two seconds; a test waits as long as it must. */
async function untilRefused(ask: () => Promise<number>): Promise<number> {
  for (;;) {
    const status = await ask();
    if (status !== 200) return status;
  }
}

describe('a session', () => {
  it('holds on every server, and its end holds on every server', async () => {
    const browser = await city.browserOf('olle');
    const stolen = await stolenFrom(browser);
    expect([await stolen(city.address), await stolen(city.other)]).toEqual([200, 200]);
    const headers = { 'x-csrf-token': await csrfOf(browser), origin: city.address };
    const response = await browser.ask(`${city.address}/auth/sign-out`, { method: 'POST', headers });
    expect(response.status).toBe(200);
    const { endSession } = (await response.json()) as { endSession: string };
    expect(new URL(endSession).origin).toBe(city.issuer.address);
    expect(new URL(endSession).searchParams.get('post_logout_redirect_uri')).toBe(`${city.address}/`);
    expect(await browser.cookie(city.address, 'anvisa')).toBeUndefined();
    expect(await stolen(city.address)).toBe(401);
    expect(await untilRefused(() => stolen(city.other))).toBe(401);
  });

  it('takes the stream of events with it', async () => {
    const browser = await city.browserOf('rut');
    const streams = await Promise.all([city.address, city.other].map((at) => browser.ask(`${at}/api/events`)));
    await city.record.pool.query('DELETE FROM session WHERE person = $1', [idOf('rut')]);
    for (const { body } of streams) for await (const _ of body ?? []);
  });

  it.each([
    ['is not used', "UPDATE session SET seen_at = seen_at - interval '31 minutes' WHERE person = $1"],
    ['is too old, though in use', 'UPDATE session SET expires_at = clock_timestamp() WHERE person = $1'],
  ])('ends when it %s', async (_, moved) => {
    const browser = await city.browserOf('rut');
    await city.record.pool.query(moved, [idOf('rut')]);
    expect(await statusOf(browser)).toBe(401);
  });

  it('goes on while it is used, which is noted to the minute', async () => {
    const browser = await city.browserOf('roy');
    await city.record.pool.query("UPDATE session SET seen_at = clock_timestamp() - interval '29 minutes' WHERE person = $1", [idOf('roy')]);
    expect(await statusOf(browser, city.other)).toBe(200);
    const { rows } = await city.record.pool.query('SELECT FROM session WHERE person = $1 AND seen_at > clock_timestamp() - $2::interval', [
      idOf('roy'),
      '1 minute',
    ]);
    expect(rows).toHaveLength(1);
  });

  it('is taken away some time after it has ended, a few at once', async () => {
    const rows = `SELECT sha256(n::text::bytea), $1, 'x', NULL, clock_timestamp() - interval '1 day', clock_timestamp() - interval '1 minute'
      FROM generate_series(1, 5) n`;
    await city.record.pool.query('DELETE FROM session');
    await city.record.pool.query(`INSERT INTO session (hash, person, subject, sid, seen_at, expires_at) ${rows}`, [idOf('olle')]);
    const browser = await city.browserOf('olle');
    const left = async () => (await city.record.pool.query("SELECT FROM session WHERE subject = 'x'")).rowCount;
    await sweepSessions(city.record.pool, { idleSeconds: 1_800, limit: 3 });
    expect(await left()).toBe(2);
    await sweepSessions(city.record.pool, { idleSeconds: 1_800, limit: 3 });
    expect([await left(), await statusOf(browser)]).toEqual([0, 200]);
  });

  it('that has ended lets one read what is public all the same', async () => {
    expect((await fetch(`${city.address}/api/directives`, { headers: { cookie: `anvisa=${'x'.repeat(43)}` } })).status).toBe(200);
    expect(await codeOf(await fetch(`${city.address}/api/me`, { headers: { cookie: 'anvisa=x' } }))).toEqual([401, 'sign-in-missing']);
  });

  it('does not bear a bearer token that does not hold', async () => {
    const browser = await city.browserOf('olle');
    const response = await browser.ask(`${city.address}/api/me`, { headers: { authorization: 'Bearer x.y.z' } });
    expect(await codeOf(response)).toEqual([401, 'sign-in-invalid']);
  });
});

describe('a request that changes something', () => {
  const start = (browser: Browser, headers: Record<string, string>) =>
    browser.go(`${city.address}/api/directives`, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'idempotency-key': 'a-key-of-a-page', ...headers },
      body: JSON.stringify({ area: 'telefoni', title: 'T' }),
    });

  it('must come from our own page and show the session’s token', async () => {
    const browser = await city.browserOf('olle');
    const csrf = await csrfOf(browser);
    const ours = { origin: city.address, 'sec-fetch-site': 'same-origin', 'x-csrf-token': csrf };
    const { origin, 'sec-fetch-site': site } = ours;
    for (const [headers, code] of [
      [{}, 'request-from-elsewhere'],
      [{ 'x-csrf-token': csrf }, 'request-from-elsewhere'],
      [{ ...ours, origin: 'https://evil.example' }, 'request-from-elsewhere'],
      [{ ...ours, origin: 'null' }, 'request-from-elsewhere'],
      [{ ...ours, origin: `${city.address}.evil.example` }, 'request-from-elsewhere'],
      [{ ...ours, 'sec-fetch-site': 'same-site' }, 'request-from-elsewhere'],
      [{ ...ours, 'sec-fetch-site': 'cross-site' }, 'request-from-elsewhere'],
      [{ origin, 'sec-fetch-site': site }, 'csrf-missing'],
      [{ ...ours, 'x-csrf-token': '' }, 'csrf-missing'],
      [{ ...ours, 'x-csrf-token': 'x'.repeat(43) }, 'csrf-missing'],
      [{ ...ours, 'x-csrf-token': await csrfOf(await city.browserOf('olle')) }, 'csrf-missing'],
    ] as const) {
      expect(await codeOf(await start(browser, headers))).toEqual([403, code]);
    }
    expect((await start(browser, ours)).status).toBe(201);
  });

  it('cannot be a form of another page', async () => {
    const browser = await city.browserOf('olle');
    const form = { method: 'POST', body: new URLSearchParams({ area: 'telefoni' }), headers: { origin: 'https://evil.example' } };
    const refused = await browser.go(`${city.address}/api/directives`, form);
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect((await browser.go(`${city.address}/auth/sign-out`, form)).status).toBeGreaterThanOrEqual(400);
    expect(await statusOf(browser)).toBe(200);
  });

  it('needs neither with a bearer token, which no browser sends by itself', async () => {
    const response = await fetch(`${city.address}/api/directives`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await city.token('olle')}`,
        'content-type': 'application/json',
        'idempotency-key': 'a-key-of-a-script',
      },
      body: JSON.stringify({ area: 'surfplattor', title: 'T' }),
    });
    expect(response.status).not.toBe(403);
  });
});

describe('an account that is closed', () => {
  it('is closed at once, for the browser and for tokens, on both servers', async () => {
    const browser = await city.browserOf('hilda');
    const stolen = await stolenFrom(browser);
    const authorization = `Bearer ${await city.token('hilda')}`;
    const byToken = async (at: string) => (await fetch(`${at}/api/me`, { headers: { authorization } })).status;
    for (const at of [city.address, city.other]) expect([await stolen(at), await byToken(at)]).toEqual([200, 200]);
    const closed = await fetch(`${city.address}/api/people/${idOf('hilda')}/departures`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await city.token('ada')}`,
        'content-type': 'application/json',
        'idempotency-key': 'hilda-has-left',
      },
      body: JSON.stringify({ lastDay: '2026-02-01', reason: 'Slutat' }),
    });
    expect(closed.status).toBe(201);
    expect([await stolen(city.address), await byToken(city.address)]).toEqual([401, 403]);
    expect(await untilRefused(() => stolen(city.other))).toBe(401);
    expect(await untilRefused(() => byToken(city.other))).toBe(403);
  });

  it('cannot be signed in to again', async () => {
    await expect(city.browserOf('hilda')).rejects.toThrow('403');
  });
});
