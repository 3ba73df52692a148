import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPair, importJWK, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import type { Browser } from './browser.js';
import { idOf } from './city.js';
import { type SignedInCity, startSignedInCity } from './signed-in-city.js';

let city: SignedInCity;
beforeAll(async () => {
  city = await startSignedInCity();
});
afterAll(() => city.end());

const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
const seconds = () => Math.floor(Date.now() / 1_000);
const statusOf = async (browser: Browser, at = city.address) => (await browser.ask(`${at}/api/me`)).status;

let made = 0;
const claimsOf = (more: JWTPayload = {}): JWTPayload => ({
  iss: city.issuer.address,
  aud: city.issuer.clientId,
  iat: seconds(),
  exp: seconds() + 120,
  jti: `logout-${++made}`,
  events: EVENTS,
  sub: 'olle',
  ...more,
});

/** A logout token, signed with the provider's own key. */
async function signed(claims: JWTPayload, header: Partial<JWTHeaderParameters> = {}): Promise<string> {
  const jwk = JSON.parse(readFileSync(join(city.home, 'issuer', 'key.json'), 'utf8'));
  const { keys } = (await (await fetch(`${city.issuer.address}/jwks`)).json()) as { keys: [{ kid: string }] };
  const [{ kid }] = keys;
  return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ: 'logout+jwt', kid, ...header }).sign(await importJWK(jwk, 'ES256'));
}

const send = (token: string, at = city.address) =>
  fetch(`${at}/auth/back-channel-logout`, { method: 'POST', body: new URLSearchParams({ logout_token: token }) });

async function untilRefused(ask: () => Promise<number>): Promise<number> {
  for (;;) {
    const status = await ask();
    if (status !== 200) return status;
  }
}

describe('signing out at the provider', () => {
  it('ends that session here too, and no other', async () => {
    const [browser, elsewhere, colleague] = [await city.browserOf('olle'), await city.browserOf('olle'), await city.browserOf('rut')];
    expect([await statusOf(browser), await statusOf(browser, city.other)]).toEqual([200, 200]);
    const leave = `${city.issuer.address}/oidc/sign-out?client_id=${city.issuer.clientId}`;
    const page = await (await browser.go(leave)).text();
    const xsrf = /name="xsrf" value="(\w+)"/.exec(page)?.[1] ?? '';
    const confirm = /action="([^"]+)"/.exec(page)?.[1] ?? '';
    const answer = await browser.go(confirm, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
    expect(answer.status).toBeLessThan(400);
    expect(await statusOf(browser)).toBe(401);
    expect(await untilRefused(() => statusOf(browser, city.other))).toBe(401);
    expect([await statusOf(elsewhere), await statusOf(colleague)]).toEqual([200, 200]);
  });
});

describe('a logout token', () => {
  it('that names a person ends all their sessions, on whichever server it comes', async () => {
    const [one, two, colleague] = [await city.browserOf('olle'), await city.browserOf('olle'), await city.browserOf('rut')];
    const response = await send(await signed(claimsOf()), city.other);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await untilRefused(() => statusOf(one))).toBe(401);
    expect(await untilRefused(() => statusOf(two))).toBe(401);
    expect(await statusOf(colleague)).toBe(200);
  });

  it('that names a session of somebody else ends nothing', async () => {
    const browser = await city.browserOf('olle');
    const { rows } = await city.record.pool.query<{ sid: string }>('SELECT sid FROM session WHERE person = $1', [idOf('olle')]);
    expect((await send(await signed(claimsOf({ sid: rows.at(-1)?.sid, sub: 'rut' })))).status).toBe(200);
    expect(await statusOf(browser)).toBe(200);
  });

  it('is obeyed once: whoever has kept it cannot sign the person out again', async () => {
    const token = await signed(claimsOf());
    expect((await send(token)).status).toBe(200);
    const browser = await city.browserOf('olle');
    for (const at of [city.address, city.other]) {
      const again = await send(token, at);
      expect([again.status, ((await again.json()) as { code: string }).code]).toEqual([400, 'logout-token-used']);
    }
    expect(await statusOf(browser)).toBe(200);
  });

  it.each<[string, () => Promise<string> | string]>([
    [
      'signed by somebody else',
      async () => new SignJWT(claimsOf()).setProtectedHeader({ alg: 'ES256' }).sign((await generateKeyPair('ES256')).privateKey),
    ],
    [
      'without a signature',
      () => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claimsOf())).toString('base64url')}.`,
    ],
    ['for another client', () => signed(claimsOf({ aud: 'anvisa' }))],
    ['of another issuer', () => signed(claimsOf({ iss: 'https://elsewhere.test' }))],
    ['without the event', () => signed(claimsOf({ events: {} }))],
    ['with a nonce, which an ID token has', () => signed(claimsOf({ nonce: 'n' }))],
    ['without a number', () => signed(claimsOf({ jti: undefined }))],
    ['that names nobody', () => signed(claimsOf({ sub: undefined }))],
    ['from long ago', () => signed(claimsOf({ iat: seconds() - 3_600 }))],
    ['from the future', () => signed(claimsOf({ iat: seconds() + 3_600 }))],
    ['of another type', () => signed(claimsOf(), { typ: 'at+jwt' })],
    ['that is none', () => 'x.y.z'],
  ])('ends nothing %s', async (_, forge) => {
    const browser = await city.browserOf('olle');
    const response = await send(await forge());
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, 'logout-token-invalid']);
    expect(await statusOf(browser)).toBe(200);
  });

  it('is the one thing that is taken as a form', async () => {
    const form = { method: 'POST', body: new URLSearchParams({ area: 'telefoni' }) };
    expect(
      (await fetch(`${city.address}/api/directives`, { ...form, headers: { authorization: `Bearer ${await city.token('olle')}` } })).status,
    ).toBe(415);
    expect((await fetch(`${city.address}/auth/back-channel-logout`, { method: 'POST', body: new URLSearchParams() })).status).toBe(400);
    expect((await fetch(`${city.address}/auth/back-channel-logout`, { method: 'POST' })).status).toBe(400);
  });
});
