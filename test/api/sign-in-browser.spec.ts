import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Browser } from './browser.js';
import { idOf } from './city.js';
import { type SignedInCity, startSignedInCity } from './signed-in-city.js';

let city: SignedInCity;
beforeAll(async () => {
  city = await startSignedInCity();
});
afterAll(() => city.end());

describe('signing in with a browser', () => {
  it('leads by way of the provider back to where one wanted to go', async () => {
    const browser = new Browser();
    const response = await browser.signIn(city.address, 'olle', '/arende/1?flik=text#p3');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`${city.address}/arende/1?flik=text#p3`);
    const me = await browser.ask(`${city.address}/api/me`);
    expect(await me.json()).toMatchObject({
      id: idOf('olle'),
      rolesToday: ['it-officer'],
      deputyships: [],
      csrf: expect.stringMatching(/^[\w-]{43}$/),
      signedInUntil: expect.any(String),
    });
  });

  it('sets a cookie that no script reads and no other site sends, and stores no token', async () => {
    const browser = new Browser();
    const response = await browser.signIn(city.address, 'rut');
    const [cookie] = response.headers.getSetCookie().filter((one) => one.startsWith('anvisa='));
    expect(cookie).toMatch(/^anvisa=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = (await browser.cookie(city.address, 'anvisa')) ?? '';
    const { rows } = await city.record.pool.query<{ all: string }>('SELECT row_to_json(s)::text AS all FROM session s');
    const hash = createHash('sha256').update(token).digest('hex');
    expect(rows.filter(({ all }) => all.includes(hash))).toHaveLength(1);
    expect(rows.filter(({ all }) => all.includes(token) || all.includes(Buffer.from(token).toString('hex')))).toEqual([]);
  });

  it('begins a session of its own: what was planted in the browser is not taken up', async () => {
    const browser = new Browser();
    const planted = 'A'.repeat(43);
    await browser.jar.setCookie(`anvisa=${planted}; Path=/`, city.address);
    await browser.signIn(city.address, 'olle');
    expect(await browser.cookie(city.address, 'anvisa')).not.toBe(planted);
    expect((await fetch(`${city.address}/api/me`, { headers: { cookie: `anvisa=${planted}` } })).status).toBe(401);
  });

  it('ends the session that the browser had before', async () => {
    const browser = await city.browserOf('olle');
    const first = await browser.cookie(city.address, 'anvisa');
    const again = await browser.followUntil('/auth/callback', await browser.go(`${city.address}/auth/sign-in`), city.address);
    expect((await browser.go(again)).status).toBe(303);
    expect((await fetch(`${city.address}/api/me`, { headers: { cookie: `anvisa=${first}` } })).status).toBe(401);
    expect((await browser.ask(`${city.address}/api/me`)).status).toBe(200);
  });

  it('does not let in somebody whom the record does not know, and says so on a page', async () => {
    const browser = new Browser();
    const callback = await browser.pick(city.address, 'stranger');
    const response = await browser.go(callback, { headers: { 'accept-language': 'en' } });
    expect(response.status).toBe(403);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const page = await response.text();
    expect(page).toContain('not registered in Anvisa');
    expect(page).not.toMatch(/<script|<style|style=|\son\w+=/i);
    expect(await browser.cookie(city.address, 'anvisa')).toBeUndefined();
  });

  it('is in the security log, with its failures', async () => {
    const browser = await city.browserOf('rut');
    await browser.go(`${city.address}/auth/callback?code=x&state=y`);
    const noted = async () => {
      const { rows } = await city.record.pool.query<{ kind: string; actor: string | null; refused: string }>(
        'SELECT kind, actor, refused FROM security_log',
      );
      return rows;
    };
    while (!(await noted()).some(({ refused }) => refused === 'sign-in-not-begun')) await city.record.pool.query('SELECT pg_sleep(0.02)');
    expect(await noted()).toEqual(
      expect.arrayContaining([
        { kind: 'sign-in', actor: idOf('rut'), refused: 'none' },
        { kind: 'sign-in-refused', actor: null, refused: 'sign-in-not-begun' },
      ]),
    );
  });
});

describe('a sign-in under way', () => {
  it('is asked for with PKCE, a state and a nonce, and comes back to the address that is set', async () => {
    const response = await new Browser().go(`${city.address}/auth/sign-in?locale=en`, { headers: { 'x-forwarded-host': 'evil.example' } });
    const asked = new URL(response.headers.get('location') ?? '').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.any(String),
      state: expect.any(String),
      nonce: expect.any(String),
      redirect_uri: `${city.address}/auth/callback`,
      ui_locales: 'en sv',
    });
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^anvisa-sign-in=[\w.-]+; Path=\/auth\/callback; HttpOnly; SameSite=Lax; Max-Age=600$/);
    expect(cookie).not.toContain(asked.get('state') ?? 'none');
  });

  it('moves once to the name that it will come back to', async () => {
    const byOther = city.address.replace('127.0.0.1', 'localhost');
    const response = await fetch(`${byOther}/auth/sign-in?return=/x`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe(`${city.address}/auth/sign-in?moved=1&return=/x`);
    const proxied = await fetch(`${byOther}/auth/sign-in?moved=1`, { redirect: 'manual' });
    expect(proxied.headers.get('location')).toContain(city.issuer.address);
  });

  it('cannot be completed twice, with or without its cookie', async () => {
    const browser = new Browser();
    const callback = await browser.pick(city.address, 'olle');
    const sealed = await browser.cookie(callback, 'anvisa-sign-in');
    expect((await browser.go(callback)).status).toBe(303);
    expect((await browser.ask(callback)).status).toBe(401);
    const replayed = await fetch(callback, { redirect: 'manual', headers: { cookie: `anvisa-sign-in=${sealed}` } });
    expect(replayed.status).toBe(401);
    expect(((await replayed.json()) as { code: string }).code).toBe('sign-in-failed');
    expect(replayed.headers.getSetCookie().some((one) => one.startsWith('anvisa='))).toBe(false);
  });

  it('cannot be completed in another browser, which has no cookie of it or one of its own', async () => {
    const [mallory, victim] = [new Browser(), new Browser()];
    const callback = await mallory.pick(city.address, 'disa');
    const bare = await victim.ask(callback);
    expect([bare.status, ((await bare.json()) as { code: string }).code]).toEqual([401, 'sign-in-not-begun']);
    await victim.pick(city.address, 'olle');
    const mixed = await victim.ask(callback);
    expect([mixed.status, ((await mixed.json()) as { code: string }).code]).toEqual([401, 'sign-in-failed']);
    expect(await victim.cookie(city.address, 'anvisa')).toBeUndefined();
  });

  it('cannot be completed with a cookie that is not ours', async () => {
    const callback = await new Browser().pick(city.address, 'olle');
    for (const cookie of [
      'anvisa-sign-in=x',
      'anvisa-sign-in=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAA.AAAA.AAAA',
      'anvisa-sign-in=',
    ]) {
      expect((await fetch(callback, { redirect: 'manual', headers: { cookie } })).status).toBe(401);
    }
  });

  it('that is broken off at the provider is told as such', async () => {
    const browser = new Browser();
    const state = new URL((await browser.go(`${city.address}/auth/sign-in`)).headers.get('location') ?? '').searchParams.get('state');
    const address = `${city.address}/auth/callback?error=access_denied&state=${state}&iss=${encodeURIComponent(city.issuer.address)}`;
    const response = await browser.ask(address);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([401, 'sign-in-declined']);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/%2f/evil.example',
    '/%2F%2Fevil.example',
    '/%5cevil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    'javascript:alert(1)',
    'evil.example',
    '@evil.example',
    '/auth/sign-in',
    '/a\r\nset-cookie: x=y',
    '',
    `/${'a'.repeat(2_000)}`,
  ])('leads back to the first page and not to %j', async (returnTo) => {
    const browser = new Browser();
    const response = await browser.signIn(city.address, 'olle', returnTo);
    expect([response.status, response.headers.get('location')]).toEqual([303, `${city.address}/`]);
  });

  it('leads back to the first page where two paths are asked for', async () => {
    const browser = new Browser();
    const begin = `${city.address}/auth/sign-in?return=/a&return=//evil.example`;
    const page = await browser.followUntil('/sign-in/', await browser.go(begin), begin);
    const picked = await browser.go(page, { method: 'POST', body: new URLSearchParams({ person: 'olle' }) });
    const response = await browser.go(await browser.followUntil('/auth/callback', picked, page));
    expect(response.headers.get('location')).toBe(`${city.address}/`);
  });
});
