import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface TestIssuer {
  readonly address: string;
  token(subject: string, more?: { audience?: string; expires?: string; issuer?: string }): Promise<string>;
  /** A token in every way like ours, signed by somebody else. */
  forged(subject: string): Promise<string>;
  stop(): Promise<void>;
}

/** How the server of a test knows the sign-in service, beside its address. */
export const SIGN_IN = {
  audience: 'anvisa',
  clientId: 'anvisa-web',
  clientSecret: 'a secret of the tests',
  subjectClaim: 'sub',
  sessionIdleMinutes: 30,
  sessionHours: 12,
} as const;

const ALGORITHM = 'ES256';

/** A sign-in service for one test file: discovery, keys, and tokens for whoever is asked for. */
export async function startTestIssuer(): Promise<TestIssuer> {
  const [ours, theirs] = [await generateKeyPair(ALGORITHM), await generateKeyPair(ALGORITHM)];
  const keys = [{ ...(await exportJWK(ours.publicKey)), kid: 'test', alg: ALGORITHM, use: 'sig' }];
  const server: Server = createServer(({ url }, response) => {
    const body = url === '/jwks' ? { keys } : { issuer: address, jwks_uri: `${address}/jwks` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const signed = (key: typeof ours.privateKey, subject: string, { audience = 'anvisa', expires = '1h', issuer = address } = {}) =>
    new SignJWT({})
      .setProtectedHeader({ alg: ALGORITHM, kid: 'test' })
      .setSubject(subject)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(expires)
      .sign(key);
  return {
    address,
    token: (subject, more) => signed(ours.privateKey, subject, more),
    forged: (subject) => signed(theirs.privateKey, subject),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
