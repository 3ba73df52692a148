import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';

export interface TestIssuer {
  readonly address: string;
  token(subject: string, more?: { audience?: string; expires?: string; issuer?: string }): Promise<string>;
  /** A token in every way like ours, signed by somebody else. */
  forged(subject: string): Promise<string>;
  /** Any claims at all, signed with the service's key. */
  signed(claims: JWTPayload, header?: Partial<JWTHeaderParameters>): Promise<string>;
  /** The same, signed with the public key as if it were a shared secret. */
  confused(claims: JWTPayload): Promise<string>;
  /** What the service answers for a code from now on. */
  give(idToken: string): void;
  stop(): Promise<void>;
}

const ALGORITHM = 'ES256';

/** A sign-in service for one test file: discovery, keys, and tokens for whoever is asked for. */
export async function startTestIssuer(): Promise<TestIssuer> {
  const [ours, theirs] = [await generateKeyPair(ALGORITHM, { extractable: true }), await generateKeyPair(ALGORITHM)];
  const keys = [{ ...(await exportJWK(ours.publicKey)), kid: 'test', alg: ALGORITHM, use: 'sig' }];
  let given = '';
  const server: Server = createServer(({ url }, response) => {
    const described = {
      issuer: address,
      jwks_uri: `${address}/jwks`,
      authorization_endpoint: `${address}/authorize`,
      token_endpoint: `${address}/token`,
      // A service may claim anything of itself: what we take is ours to say.
      id_token_signing_alg_values_supported: [ALGORITHM, 'HS256', 'none'],
    };
    const tokens = { access_token: 'opaque', token_type: 'Bearer', id_token: given };
    const body = url === '/jwks' ? { keys } : url === '/token' ? tokens : described;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const signedBy = (key: typeof ours.privateKey, subject: string, { audience = 'anvisa', expires = '1h', issuer = address } = {}) =>
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
    token: (subject, more) => signedBy(ours.privateKey, subject, more),
    forged: (subject) => signedBy(theirs.privateKey, subject),
    signed: (claims, header) => new SignJWT(claims).setProtectedHeader({ alg: ALGORITHM, kid: 'test', ...header }).sign(ours.privateKey),
    confused: async (claims) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'test' }).sign(Buffer.from(await exportSPKI(ours.publicKey))),
    give: (idToken) => {
      given = idToken;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
