import { statSync } from 'node:fs';
import { request, Server } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Issuer, startIssuer } from '@anvisa/embedded/issuer';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { freshHome } from './home.js';

const people = [{ subject: 'anna', name: 'Anna Lind', line: 'drafts', lineSv: 'skriver', group: { sv: 'Skriver', en: 'Drafting' } }];
const publicUrl = 'http://127.0.0.1:9';
let at: ReturnType<typeof freshHome>;
let issuer: Issuer;

beforeEach(async () => {
  at = freshHome();
  issuer = await startIssuer({ home: at.home, people, publicUrl });
});

afterEach(async () => {
  await issuer.stop();
  at.remove();
});

it('gives a listed person a token that says who they are, and not what they may do', async () => {
  const { access_token, expires_in } = (await (await ask('{"person":"anna"}')).json()) as { access_token: string; expires_in: number };
  const description = (await (await fetch(`${issuer.address}/.well-known/openid-configuration`)).json()) as {
    issuer: string;
    jwks_uri: string;
  };
  const { payload } = await jwtVerify(access_token, createRemoteJWKSet(new URL(description.jwks_uri)), {
    issuer: description.issuer,
    audience: 'anvisa',
    algorithms: ['ES256'],
  });
  expect(payload).toMatchObject({ sub: 'anna', name: 'Anna Lind' });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(expires_in);
  expect(Object.keys(payload).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'name', 'sub']);
});

it.each(['{"person":"mallory"}', '{}', 'null', '', '{"person":', `{"person":"${'a'.repeat(2_000)}"}`])(
  'gives no token for %.30s',
  async (body) => {
    expect((await ask(body)).status).toBe(400);
  },
);

it('shows no private key', async () => {
  const { keys } = (await (await fetch(`${issuer.address}/jwks`)).json()) as { keys: object[] };
  expect(keys).toHaveLength(1);
  expect(keys[0]).not.toHaveProperty('d');
  expect(statSync(join(at.home, 'issuer', 'key.json')).mode & 0o077).toBe(0);
});

it('keeps its address and key, so that tokens outlive a restart', async () => {
  const { access_token } = (await (await ask('{"person":"anna"}')).json()) as { access_token: string };
  const { address } = issuer;
  await issuer.stop();
  issuer = await startIssuer({ home: at.home, people, publicUrl });
  expect(issuer.address).toBe(address);
  await jwtVerify(access_token, createRemoteJWKSet(new URL(`${address}/jwks`)));
  expect(decodeJwt(access_token).iss).toBe(address);
});

it('takes another port when somebody takes its own at the last moment', async () => {
  const { address } = issuer;
  await issuer.stop();
  const squatter = createServer();
  jest.spyOn(Server.prototype, 'listen').mockImplementationOnce(function (this: Server, ...asked: unknown[]) {
    squatter.listen(Number(new URL(address).port), '127.0.0.1', () => this.listen(...(asked as [])));
    return this;
  });
  issuer = await startIssuer({ home: at.home, people, publicUrl }).finally(() => squatter.close());
  expect(issuer.address).not.toBe(address);
  expect((await fetch(`${issuer.address}/jwks`)).status).toBe(200);
});

describe('the page on which one picks a person', () => {
  const ask = (more: Record<string, string> = {}) => {
    const asked = { client_id: 'anvisa-web', response_type: 'code', scope: 'openid', redirect_uri: `${publicUrl}/auth/callback` };
    const challenge = { code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' };
    return fetch(`${issuer.address}/oidc/authorize?${new URLSearchParams({ ...asked, ...challenge, state: 's', ...more }).toString()}`, {
      redirect: 'manual',
    });
  };
  const pageFor = async (locale: string) => {
    const response = await ask({ ui_locales: locale });
    const cookie = response.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    return (await fetch(`${issuer.address}${response.headers.get('location')}`, { headers: { cookie } })).text();
  };

  it('says who they are, under headings, in Swedish and in English, and that it is a demonstration', async () => {
    const [swedish, english] = [await pageFor('sv en'), await pageFor('en sv')];
    for (const told of ['<html lang="sv">', 'demonstration', '<h2>Skriver</h2>', '<b>Anna Lind</b> skriver'])
      expect(swedish).toContain(told);
    for (const told of ['<html lang="en">', 'demonstration', '<h2>Drafting</h2>', '<b>Anna Lind</b> drafts'])
      expect(english).toContain(told);
    for (const page of [swedish, english]) expect(page).not.toMatch(/<script|<style|style=/);
  });

  it('is not for whoever comes without having asked', async () => {
    expect((await fetch(`${issuer.address}/sign-in/made-up`)).status).toBe(400);
    expect(
      (await fetch(`${issuer.address}/sign-in/made-up`, { method: 'POST', body: new URLSearchParams({ person: 'anna' }) })).status,
    ).toBe(400);
  });

  it('is reached with PKCE alone', async () => {
    const location = (await ask({ code_challenge: '', code_challenge_method: '' })).headers.get('location') ?? '';
    expect(location).toContain(`${publicUrl}/auth/callback?error=invalid_request`);
  });

  it('leads back to the product alone', async () => {
    const response = await ask({ redirect_uri: 'https://evil.example/auth/callback' });
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
    expect(await response.text()).toContain('redirect_uri');
  });
});

it('answers only to its own name', async () => {
  const status = await new Promise((resolve, reject) => {
    request(`${issuer.address}/people`, { headers: { host: 'elsewhere.example' } }, (response) => resolve(response.statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(421);
});

it('refuses to run in production', async () => {
  process.env.NODE_ENV = 'production';
  try {
    await expect(startIssuer({ home: at.home, people, publicUrl })).rejects.toThrow('OIDC_ISSUER');
  } finally {
    process.env.NODE_ENV = 'test';
  }
});

function ask(body: string): Promise<Response> {
  return fetch(`${issuer.address}/token`, { method: 'POST', body });
}
