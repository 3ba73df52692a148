import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JWTPayload } from 'jose';
import supertest from 'supertest';
import { TODAY } from './city.js';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

const seconds = () => Math.floor(Date.now() / 1_000);
const withoutSignature = (claims: JWTPayload) =>
  `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`;

/** Signs in at a service that answers with an ID token of the test's making. */
async function signInWith(forge: (claims: JWTPayload) => Promise<string> | string) {
  const browser = supertest.agent(server.app.getHttpServer()).set('host', 'anvisa.test');
  const begun = await browser.get('/auth/sign-in').expect(303);
  const [cookie = ''] = String(begun.headers['set-cookie']).split(';');
  const asked = new URL(begun.headers.location ?? '').searchParams;
  const honest = {
    iss: server.issuer.address,
    aud: 'anvisa-web',
    sub: 'olle',
    nonce: asked.get('nonce') ?? '',
    iat: seconds(),
    exp: seconds() + 60,
  };
  server.issuer.give(await forge(honest));
  return supertest(server.app.getHttpServer())
    .get(`/auth/callback?code=c&state=${asked.get('state')}`)
    .set({ cookie, accept: 'application/json' });
}

describe('an ID token', () => {
  it('signs in where it is honest', async () => {
    const response = await signInWith((claims) => server.issuer.signed(claims));
    expect([response.status, response.headers.location]).toEqual([303, 'http://anvisa.test/']);
  });

  it.each<[string, (claims: JWTPayload) => Promise<string> | string]>([
    ['without a signature', (claims) => withoutSignature(claims)],
    ['signed with the public key as a secret', (claims) => server.issuer.confused(claims)],
    ['signed by somebody else', () => server.issuer.forged('olle')],
    ['whose claims were changed afterwards', async (claims) => changed(await server.issuer.signed(claims), { ...claims, sub: 'disa' })],
    ['for another client', (claims) => server.issuer.signed({ ...claims, aud: 'other' })],
    ['for several, handed to another', (claims) => server.issuer.signed({ ...claims, aud: ['anvisa-web', 'other'], azp: 'other' })],
    ['of another issuer', (claims) => server.issuer.signed({ ...claims, iss: 'https://elsewhere.test' })],
    ['that has expired', (claims) => server.issuer.signed({ ...claims, exp: seconds() - 3_600 })],
    ['of another sign-in', (claims) => server.issuer.signed({ ...claims, nonce: 'another' })],
    ['of no sign-in', (claims) => server.issuer.signed({ ...claims, nonce: undefined })],
    ['that is none', () => 'x.y.z'],
  ])('signs nobody in %s', async (_, forge) => {
    const response = await signInWith(forge);
    expect([response.status, response.body.code]).toEqual([401, 'sign-in-failed']);
    expect(String(response.headers['set-cookie'])).not.toMatch(/(^|,)anvisa=/);
  });

  it('gives no roles by what it claims', async () => {
    const response = await signInWith((claims) =>
      server.issuer.signed({ ...claims, roles: ['city-director'], realm_access: { roles: ['administrator'] } }),
    );
    const cookie = /anvisa=[\w-]{43}/.exec(String(response.headers['set-cookie']))?.[0] ?? '';
    const { body } = await server.http().get('/api/me').set('cookie', cookie).expect(200);
    expect(body.rolesToday).toEqual(['it-officer']);
  });
});

describe('a bearer token', () => {
  const claims = () => ({ iss: server.issuer.address, aud: 'anvisa', sub: 'olle', exp: seconds() + 60 });
  const come = async (token: string) => {
    const { status, body } = await server.http().get('/api/me').set('authorization', `Bearer ${token}`);
    return [status, body.code];
  };

  it('lets in where it is honest', async () => {
    expect(await come(await server.issuer.signed(claims(), { typ: 'at+jwt' }))).toEqual([200, undefined]);
  });

  it.each<[string, () => Promise<string> | string]>([
    ['signed with the public key as a secret', () => server.issuer.confused(claims())],
    ['without a signature', () => withoutSignature(claims())],
    ['that is an ID token', () => server.issuer.signed({ ...claims(), nonce: 'n' })],
    ['that Keycloak calls an ID token', () => server.issuer.signed({ ...claims(), typ: 'ID' })],
    ['that is a logout token', () => server.issuer.signed({ ...claims(), events: {} })],
    ['that calls itself a logout token', () => server.issuer.signed(claims(), { typ: 'logout+jwt' })],
    ['that never expires', () => server.issuer.signed({ iss: server.issuer.address, aud: 'anvisa', sub: 'olle' })],
    ['that names nobody', () => server.issuer.signed({ ...claims(), sub: '' })],
    ['that brings its own key', async () => server.issuer.signed(claims(), { kid: 'other', jwk: { kty: 'EC' } })],
  ])('lets nobody in %s', async (_, token) => {
    expect(await come(await token())).toEqual([401, 'sign-in-invalid']);
  });
});

describe('a machine', () => {
  const claims = (sub: string) => ({ iss: server.issuer.address, aud: 'anvisa', sub, client_id: sub, exp: seconds() + 60 });
  const as = async (sub: string) => `Bearer ${await server.issuer.signed(claims(sub), { typ: 'at+jwt' })}`;
  const register = (body: object) => server.act('/api/people', 'ada', { name: 'E-arkivet', email: 'arkiv@stad.example', ...body });

  it('calls with tokens of its own, in the roles that the record gives it', async () => {
    const { self } = (await register({ kind: 'machine', subject: 'e-arkiv' }).expect(201)).body.result;
    await server.act(`${self}/roles`, 'ada', { role: 'auditor', from: TODAY, reason: 'Leverans till e-arkivet' }).expect(201);
    const { body } = await server
      .http()
      .get('/api/me')
      .set('authorization', await as('e-arkiv'))
      .expect(200);
    expect(body.rolesToday).toEqual(['auditor']);
    const act = server
      .http()
      .post('/api/directives')
      .set({ authorization: await as('e-arkiv'), 'idempotency-key': 'a-key-of-a-machine' });
    expect((await act.send({ area: 'telefoni', title: 'T' }).expect(403)).body.code).toBe('role-missing');
    for (const role of ['city-director', 'reviewer', 'it-officer']) {
      const given = await server.act(`${self}/roles`, 'ada', { role, from: TODAY, reason: 'R' }).expect(409);
      expect(given.body.code).toBe('machine-has-no-say');
    }
  });

  it('that is named as a person is, is not that person', async () => {
    const { body } = await server
      .http()
      .get('/api/me')
      .set('authorization', await as('disa'))
      .expect(403);
    expect(body.code).toBe('person-unknown');
  });

  it('does not sign in with a browser', async () => {
    await register({ kind: 'machine', subject: 'diariet' }).expect(201);
    const response = await signInWith((honest) => server.issuer.signed({ ...honest, sub: 'diariet' }));
    expect([response.status, response.body.code]).toEqual([403, 'person-unknown']);
  });
});

function changed(token: string, claims: JWTPayload): string {
  const [header, , signature] = token.split('.');
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}
