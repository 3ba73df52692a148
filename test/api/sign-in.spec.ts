import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

const withToken = (authorization: string) =>
  server.http().post('/api/directives').set({ authorization, 'idempotency-key': 'a-key-of-mine' }).send({ area: 'telefoni', title: 'T' });

describe('who calls', () => {
  it('must be signed in to act', async () => {
    const answer = await server.http().post('/api/directives').send({ area: 'telefoni', title: 'T' }).expect(401);
    expect(answer.body.code).toBe('sign-in-missing');
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  it.each([
    ['of another issuer', () => server.issuer.token('olle', { issuer: 'https://elsewhere.test' })],
    ['for another audience', () => server.issuer.token('olle', { audience: 'other' })],
    ['that has expired', () => server.issuer.token('olle', { expires: '-1h' })],
    ['signed by somebody else', () => server.issuer.forged('olle')],
    ['that is none', () => Promise.resolve('x.y.z')],
    ['without a signature', () => Promise.resolve(`${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`)],
  ])('is not let in by a token %s', async (_, token) => {
    expect((await withToken(`Bearer ${await token()}`).expect(401)).body.code).toBe('sign-in-invalid');
  });

  it('is not let in by another scheme, nor on public routes by a token that does not hold', async () => {
    expect((await withToken('Basic b2xsZTpvbGxl').expect(401)).body.code).toBe('sign-in-invalid');
    await server.http().get('/api/directives').set('authorization', 'Bearer nonsense').expect(401);
  });

  it('must be known to the record', async () => {
    expect((await server.act('/api/directives', 'stranger', { area: 'telefoni', title: 'T' }).expect(403)).body.code).toBe(
      'person-unknown',
    );
    await server.record.pool.query("UPDATE person SET left_on = '2026-02-01' WHERE subject = 'roy'");
    expect((await server.get('/api/directives', 'roy').expect(403)).body.code).toBe('person-unknown');
  });

  it('has the roles that the record says, not the token', async () => {
    const token = await server.issuer.token('rut');
    expect((await withToken(`Bearer ${token}`).expect(403)).body.code).toBe('role-missing');
  });
});

describe('a sign-in service that is away', () => {
  it('is asked again, and meanwhile the answer says so', async () => {
    const other = await startTestServer({ issuer: 'http://127.0.0.1:9' });
    const answer = await other.get('/api/directives', 'olle').expect(503);
    expect(answer.body.code).toBe('sign-in-away');
    expect(answer.headers['retry-after']).toBe('2');
    await other.get('/api/directives').expect(200);
    await other.end();
  });
});
